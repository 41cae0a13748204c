using System.Text;
using Infra.Settings;

namespace Stacks.Configuration;

/// <summary>Reads the files that Pulumi keeps as YAML.</summary>
internal static class YamlFile
{
    /// <summary>The text of a file.</summary>
    /// <exception cref="SettingsException">There is no such file, it cannot be read, or it is not UTF-8.</exception>
    public static string Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Problem(name, "the file must be UTF-8 text");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Problem(name, $"there is no such file in {Path.GetDirectoryName(Path.GetFullPath(path))}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Problem(name, "the file cannot be read; it must be a file that you have the right to read");
        }
    }

    private static SettingsException Problem(string name, string text) => new([new SettingsProblem(name, Key: null, text)]);
}
