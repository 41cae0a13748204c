namespace Infra.Acceptance.Language;

/// <summary>
/// Where the values that a row is about lie: <c>rules[].lifecycle.deleteAfter</c>, <c>tags{}</c> for the values of a map,
/// <c>tags{keys}</c> for its keys, <c>this</c> for the resource. JSON in a text is walked through like any input.
/// </summary>
internal sealed record PropertyPath(string Text, IReadOnlyList<PathStep> Steps)
{
    private const string This = "this";

    /// <exception cref="FormatException">It is no such path.</exception>
    public static PropertyPath Parse(string text)
    {
        var steps = new List<PathStep>();
        foreach (var part in text == This || text.Length == 0 ? [] : text.Split('.'))
        {
            var end = part.AsSpan().IndexOfAny('[', '{') is >= 0 and var marks ? marks : part.Length;
            if (end > 0)
            {
                steps.Add(new PathStep(StepKind.Name, part[..end]));
            }

            for (var rest = part[end..]; rest.Length > 0;)
            {
                var (kind, mark) = rest switch
                {
                    _ when rest.StartsWith("[]", StringComparison.Ordinal) => (StepKind.Items, "[]"),
                    _ when rest.StartsWith("{}", StringComparison.Ordinal) => (StepKind.Values, "{}"),
                    "{keys}" => (StepKind.Keys, "{keys}"),
                    _ => throw Malformed(text),
                };
                steps.Add(new PathStep(kind, mark));
                rest = rest[mark.Length..];
            }

            if (part.Length == 0 || part.AsSpan().ContainsAny(" |,()"))
            {
                throw Malformed(text);
            }
        }

        return new PropertyPath(text, steps);
    }

    /// <summary>The names on the way, with the marks for items: what a schema knows.</summary>
    public IEnumerable<string> Names => Steps.Where(step => step.Kind == StepKind.Name).Select(step => step.Text);

    /// <summary>
    /// The places, seen from another one. A last name that is not set gives a place with nothing in it; where something on the way is not set
    /// or secret there is none, and what is not known yet ends the way.
    /// </summary>
    public IEnumerable<Spot> From(Spot start) => Walk(start, 0);

    /// <summary>The same below every item before one: how siblings in a list are compared.</summary>
    public IEnumerable<Spot> FromEarlierItems(Spot item, int depth) =>
        Enumerable.Range(0, item.Index ?? 0).SelectMany(index => Walk(item.Around!.At(index), depth));

    /// <summary>How many steps lead to the last item of a list; null if none does.</summary>
    public int? StepsToLastItem => Steps.Select((step, index) => (step, index)).Where(pair => pair.step.Kind == StepKind.Items).Select(pair => (int?)pair.index + 1).LastOrDefault();

    private IEnumerable<Spot> Walk(Spot at, int depth)
    {
        if (depth == Steps.Count || at.Value is Plans.Unknown)
        {
            return [at];
        }

        if (at.Value is null or Plans.Secret)
        {
            return [];
        }

        var step = Steps[depth];
        IEnumerable<Spot> next = step.Kind switch
        {
            StepKind.Name => at.Map is null ? [] : [at.Below(step.Text)],
            StepKind.Items => at.List is { } list ? Enumerable.Range(0, list.Count).Select(at.At) : [at],
            StepKind.Values => at.Map is { } map ? map.Keys.Select(key => at.Below(key, isItem: true)) : [],
            _ => at.Map is { } keyed ? keyed.Keys.Select(at.OfKey) : [],
        };
        return depth + 1 == Steps.Count ? next : next.SelectMany(spot => Walk(spot, depth + 1));
    }

    private static FormatException Malformed(string text) =>
        new($"'{text}' is not a property; write it like healthCheck.path, rules[].priority, tags{{}}, tags{{keys}} or this");
}
