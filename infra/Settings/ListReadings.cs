namespace Infra.Settings;

/// <summary>The lists that a section may hold.</summary>
public static class ListReadings
{
    /// <summary>A list of texts of one shape, no two of them equal.</summary>
    /// <param name="section">Where the key is.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="shape">What each of the texts must look like.</param>
    /// <param name="from">The fewest entries.</param>
    /// <param name="to">The most entries.</param>
    /// <param name="things">What the entries are, in the plural.</param>
    public static IReadOnlyList<string> Texts(
        this SettingsSection section, string key, TextShape shape, int from, int to, string things)
    {
        var texts = section.Items(key, shape, from, to, things);
        for (var index = 0; index < texts.Count; index++)
        {
            var first = texts.ToList().IndexOf(texts[index]);
            if (first < index)
            {
                section.Report($"{key}[{index}]", $"is {Printable.Quoted(texts[index])} but must differ from {section.Path(key)}[{first}]");
            }
        }

        return texts;
    }

    /// <summary>A list of positive whole numbers, no two of them equal.</summary>
    public static IReadOnlyList<int> Numbers(this SettingsSection section, string key, int from, int to, string things) =>
        [.. section.Texts(key, PositiveNumber, from, to, things).Select(text => Digits.WholeNumber(text) ?? 0)];

    /// <summary>A list of different members of an enum in camel case.</summary>
    public static IReadOnlyList<T> Choices<T>(this SettingsSection section, string key, int from, string things)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(Wording.CamelCase).ToList();
        var members = Enum.GetValues<T>();
        return [.. section.Texts(key, TextShape.OneOf([.. words]), from, words.Count, things)
            .Select(word => words.IndexOf(word)).Where(index => index >= 0).Select(index => members[index])];
    }

    /// <summary>At least one text, of which some may be equal, such as the arguments of a command.</summary>
    public static IReadOnlyList<string> Arguments(this SettingsSection section, string key, TextShape shape, string thing) =>
        section.Items(key, shape, from: 1, to: int.MaxValue, thing);

    /// <summary>A list of sections, which may be empty; each has its index in its place: <c>exemptions[0]</c>.</summary>
    public static IReadOnlyList<SettingsSection> Sections(this SettingsSection section, string key, string things)
    {
        if (section.Ask(key) is not ConfigNode.Sequence sequence)
        {
            section.Refuse(key, $"a list of {things}, or []");
            return [];
        }

        return [.. sequence.Items.Select((item, index) => section.Entry($"{key}[{index}]", item))];
    }

    private static TextShape PositiveNumber => new("a positive whole number", text => Digits.WholeNumber(text) > 0);

    private static IReadOnlyList<string> Items(this SettingsSection section, string key, TextShape shape, int from, int to, string things)
    {
        if (section.Ask(key) is not ConfigNode.Sequence sequence || sequence.Items.Count < from || sequence.Items.Count > to)
        {
            section.Refuse(key, $"a list of {Wording.Range(from, to)} {things}");
            return [];
        }

        return [.. sequence.Items.Select((item, index) => section.Item($"{key}[{index}]", item, shape))];
    }

    private static string Item(this SettingsSection section, string key, ConfigNode item, TextShape shape)
    {
        switch (item)
        {
            case ConfigNode.Scalar scalar when shape.Holds(scalar.Text):
                return scalar.Text;
            case ConfigNode.Unquoted unquoted when shape.Holds(unquoted.Text):
                section.Report(key, Refusal.Of(item, TextShape.InQuotes));
                break;
            default:
                section.Report(key, Refusal.Of(item, shape.Allowed));
                break;
        }

        return "";
    }
}
