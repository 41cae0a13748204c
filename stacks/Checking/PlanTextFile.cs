using System.Text;
using System.Text.Unicode;
using Stacks.Planning;

namespace Stacks.Checking;

/// <summary>Reads the files that shells and tools write: UTF-8, or UTF-16 with the mark that PowerShell puts at its beginning.</summary>
internal static class PlanTextFile
{
    // The longest text that .NET can hold, and more than any stack.
    private const long Largest = 500_000_000;

    /// <exception cref="UsageException">It is not there, a folder, too large, or cannot be read.</exception>
    /// <returns>Its text in UTF-8, without a mark.</returns>
    public static byte[] Read(string name)
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

            var bytes = File.ReadAllBytes(name);
            return IsMarked(bytes) ? Unmarked(bytes)
                : Utf8.IsValid(bytes) ? bytes
                : throw new UsageException($"{name} is not text in UTF-8; write it anew");
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

    /// <summary>It begins with the mark that tells its encoding: of UTF-8, of UTF-16 or of UTF-32, each in its order of bytes.</summary>
    private static bool IsMarked(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0x00, 0x00, 0xFE, 0xFF, ..];

    private static byte[] Unmarked(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }
}
