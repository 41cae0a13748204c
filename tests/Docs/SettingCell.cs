using System.Collections;
using System.Globalization;
using Infra.Settings;
using Infra.Units;

namespace Tests.Docs;

/// <summary>How <c>docs/platform.md</c> writes the value of a setting.</summary>
internal static class SettingCell
{
    /// <summary>The cell; null for a key that each service or the like sets for itself, where the text is free.</summary>
    /// <param name="setting">The key from the root on, with a star for a name that the stack chose.</param>
    /// <param name="values">The stack.</param>
    /// <param name="otherwise">What a stack gets that leaves the key out.</param>
    public static string? Of(string setting, IConfigValues values, object? otherwise)
    {
        var parts = setting.Split('.');
        if (parts.Contains("*"))
        {
            return otherwise is null ? null : $"`{Text(parts[^1], otherwise)}`";
        }

        var node = parts.Skip(1).Aggregate(values.Find(parts[0]), Below);
        return node is null ? otherwise is null ? "not set" : $"`{Text(parts[^1], otherwise)}`" : Written(node);
    }

    private static ConfigNode? Below(ConfigNode? node, string key) =>
        (node as ConfigNode.Map)?.Entries.FirstOrDefault(entry => entry.Key == key).Value;

    private static string? Written(ConfigNode node) => node switch
    {
        ConfigNode.Scalar scalar => $"`{scalar.Text}`",
        ConfigNode.Unquoted unquoted => $"`{unquoted.Text}`",
        ConfigNode.Sequence sequence => $"`[{string.Join(", ", sequence.Items.Select(item => Written(item)?.Trim('`')))}]`",
        _ => null,
    };

    private static string Text(string key, object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Enum choice => char.ToLowerInvariant($"{choice}"[0]) + $"{choice}"[1..],
        TimeSpan span => Number(
            key.EndsWith("Milliseconds", StringComparison.Ordinal) ? span.TotalMilliseconds
            : key.EndsWith("Seconds", StringComparison.Ordinal) ? span.TotalSeconds
            : key.EndsWith("Minutes", StringComparison.Ordinal) ? span.TotalMinutes
            : key.EndsWith("Hours", StringComparison.Ordinal) ? span.TotalHours
            : span.TotalDays),
        Percent percent => Number(percent.Value),
        Gibibytes gibibytes => Number(gibibytes.Value),
        IEnumerable list and not string => $"[{string.Join(", ", list.Cast<object>().Select(item => Text(key, item)))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
