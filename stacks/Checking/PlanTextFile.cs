using System.Text;
using Stacks.Planning;

namespace Stacks.Checking;

/// <summary>Reads the files that shells and tools write: UTF-8, or UTF-16 with the mark that PowerShell puts at its beginning.</summary>
internal static class PlanTextFile
{
    // The longest text that .NET can hold, and more than any stack.
    private const long Largest = 500_000_000;

    /// <exception cref="UsageException">It is not there, a folder, too large, or cannot be read.</exception>
    public static string Read(string name)
    {
        try
        {
            if (Directory.Exists(name))
            {
                throw new UsageException($"{name} is a folder; name the files in it");
            }

            if (new FileInfo(name) is { Exists: true, Length: > Largest })
            {
                throw new UsageException($"{name} is larger than the {Largest / 1_000_000} MB that can be checked");
            }

            using var reader = new StreamReader(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException exception)
        {
            throw new UsageException($"{name} is not text in UTF-8; write it anew", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"there is no file {name}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{name} cannot be read; it must be a file that you have the right to read", exception);
        }
    }
}
