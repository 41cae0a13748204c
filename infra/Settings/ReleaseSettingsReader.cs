using System.Text.RegularExpressions;

namespace Infra.Settings;

internal static partial class ReleaseSettingsReader
{
    private const string Key = "release";

    private static TextShape Version => new(
        "1 to 64 letters, digits, dots, underscores and hyphens, beginning with a letter or digit, for example 1.4.2", text => VersionPattern().IsMatch(text));

    /// <summary>A stack that migrates its database says what each release does to it; one that does not may still name its release.</summary>
    public static ReleaseSettings? Read(SettingsSection root)
    {
        var section = TaskSettingsReader.HasMigration(root) ? root.Section(Key) : root.OptionalSection(Key);
        var release = new ReleaseSettings { Version = section.Text("version", Version), Migration = section.Choice<MigrationKind>("migration") };
        return root.Has(Key) ? release : null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPattern();
}
