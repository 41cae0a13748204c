using Infra.Units;

namespace Infra.Settings;

/// <summary>The single values that a section may hold.</summary>
public static class ValueReadings
{
    /// <summary>A text of a certain shape.</summary>
    public static string Text(this SettingsSection section, string key, TextShape shape)
    {
        if (section.Ask(key) is ConfigNode.Unquoted unquoted && shape.Holds(unquoted.Text))
        {
            section.Refuse(key, TextShape.InQuotes);
        }

        return section.Parsed(key, shape.Allowed, (string text, out string? found) => shape.Holds(found = text)) ?? "";
    }

    /// <summary><c>true</c> or <c>false</c>, in lower case alone, as Pulumi demands.</summary>
    public static bool Flag(this SettingsSection section, string key) =>
        section.Parsed(key, "true or false", (string text, out bool flag) => (flag = text == "true") || text == "false");

    /// <summary>A member of an enum in camel case.</summary>
    public static T Choice<T>(this SettingsSection section, string key)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(Wording.CamelCase).ToList();
        return section.Parsed(key, Wording.Alternatives(words), (string text, out T choice) =>
        {
            var index = words.IndexOf(text);
            choice = index < 0 ? default : Enum.GetValues<T>()[index];
            return index >= 0;
        });
    }

    /// <summary>A whole number within a range, whose ends are allowed.</summary>
    /// <param name="section">Where the key is.</param>
    /// <param name="key">The key.</param>
    /// <param name="from">The lowest number.</param>
    /// <param name="to">The highest number.</param>
    /// <param name="note">The unit, and the reason for a limit that the file itself sets.</param>
    public static int Number(this SettingsSection section, string key, int from, int to, string? note = null) =>
        section.OneOf(key, number => number >= from && number <= to, Wording.Range(from, to) + (note is null ? "" : $" ({note})"));

    /// <summary>A whole number that satisfies a rule; <paramref name="allowed"/> says which ones do.</summary>
    public static int OneOf(this SettingsSection section, string key, Func<int, bool> holds, string allowed)
    {
        var number = section.Parsed(key, allowed, (string text, out int? found) =>
        {
            found = Digits.WholeNumber(text);
            return found is null || holds(found.Value);
        });
        if (number is null)
        {
            section.Refuse(key, $"a whole number, {allowed}");
        }

        return number ?? 0;
    }

    /// <summary>A share above 0 and at most 100, with decimals or without.</summary>
    public static Percent Share(this SettingsSection section, string key) =>
        section.Parsed(key, "above 0 and at most 100 (percent)", (string text, out Percent share) =>
        {
            share = new Percent(Digits.DecimalNumber(text) ?? 0);
            return share.Value is > 0 and <= 100;
        });

    /// <summary>Whole days.</summary>
    public static TimeSpan Days(this SettingsSection section, string key, int from, int to, string note = "days") =>
        TimeSpan.FromDays(section.Number(key, from, to, note));

    /// <summary>Whole hours.</summary>
    public static TimeSpan Hours(this SettingsSection section, string key, int from, int to) =>
        TimeSpan.FromHours(section.Number(key, from, to, "hours"));

    /// <summary>Whole minutes.</summary>
    public static TimeSpan Minutes(this SettingsSection section, string key, int from, int to) =>
        TimeSpan.FromMinutes(section.Number(key, from, to, "minutes"));

    /// <summary>Whole seconds.</summary>
    public static TimeSpan Seconds(this SettingsSection section, string key, int from, int to, string note = "seconds") =>
        TimeSpan.FromSeconds(section.Number(key, from, to, note));

    /// <summary>Whole milliseconds.</summary>
    public static TimeSpan Milliseconds(this SettingsSection section, string key, int from, int to) =>
        TimeSpan.FromMilliseconds(section.Number(key, from, to, "milliseconds"));
}
