using Infra.Settings;
using Stacks.Configuration;
using Tests.Fixtures;

namespace Tests.Settings;

/// <summary>Reads settings out of a text, and checks a refusal word for word.</summary>
internal static class Reading
{
    public const string File = "Pulumi.staging.yaml";

    public static StackSettings Read(string text) => StackSettingsReader.Read(YamlConfigValues.Parse(File, text, "infra"));

    public static StackSettings Read(SettingsText text) => Read($"{text}");

    /// <summary>The file is refused with exactly these lines, which are given without the name of the file.</summary>
    public static void ShouldBeRefused(this SettingsText text, params string[] lines) => ShouldBeRefused($"{text}", lines);

    /// <inheritdoc cref="ShouldBeRefused(SettingsText, string[])"/>
    public static void ShouldBeRefused(this string text, params string[] lines)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(text));
        Assert.Equal(string.Join('\n', lines.Select(line => $"{File}: {line}")), refusal.Message);
    }

    /// <summary>One key of the staging file has another value, and the file is refused with this line alone.</summary>
    public static void ShouldBeRefused(string key, string? value, string line) =>
        SettingsText.Staging.With(key, value).ShouldBeRefused(line);

    /// <summary>One key of the staging file has another value, and the file is as good as before.</summary>
    public static StackSettings ShouldBeTaken(string key, string value) => Read(SettingsText.Staging.With(key, value));
}
