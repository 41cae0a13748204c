using Infra.Settings;
using Stacks.Configuration;
using Tests.Fixtures;

namespace Tests.Docs;

/// <summary>What <c>docs/platform.md</c> says of the settings is so.</summary>
public sealed class PlatformTableTests
{
    private static readonly IConfigValues Staging = Values("Pulumi.staging.yaml");
    private static readonly IConfigValues Production = Values("Pulumi.production.yaml");
    private static readonly Dictionary<string, object?> Keys = KnownKeys(Staging, Production);

    [Fact]
    public void It_has_a_row_for_every_setting() => Assert.Equal(
        Keys.Keys.Where(key => !Keys.Keys.Any(other => other.StartsWith($"{key}.", StringComparison.Ordinal))).Order(StringComparer.Ordinal),
        PlatformTable.Rows.Select(row => row.Setting).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void It_says_why_in_every_row() =>
        Assert.All(PlatformTable.Rows, row => Assert.True(row is { What.Length: > 0, Staging.Length: > 0, Production.Length: > 0, Why.Length: > 0 }, $"{row}"));

    [Fact]
    public void It_states_what_each_stack_has_today() => Assert.Empty(
        PlatformTable.Rows.Where(row => row.Setting is not null).SelectMany(row =>
            Wrong(row.Setting!, row.Staging, Staging).Concat(Wrong(row.Setting!, row.Production, Production))));

    private static IEnumerable<string> Wrong(string setting, string cell, IConfigValues values)
    {
        var actual = SettingCell.Of(setting, values, Keys.GetValueOrDefault(setting));
        return actual is null || cell == actual ? [] : [$"{values.File}: {setting} is {actual}, and docs/platform.md says {cell}"];
    }

    private static Dictionary<string, object?> KnownKeys(params IConfigValues[] stacks)
    {
        var keys = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var stack in stacks)
        {
            _ = StackSettingsReader.Read(stack, out var known);
            foreach (var (key, otherwise) in known)
            {
                keys[key] = otherwise ?? keys.GetValueOrDefault(key);
            }
        }

        return keys;
    }

    private static YamlConfigValues Values(string file) => YamlConfigValues.Parse(file, RepositoryFiles.Text(file), "infra");
}
