namespace Infra.Acceptance.Language;

/// <summary>
/// Another property, as seen from a value: from the resource, with a leading <c>.</c> from the item or map that holds the value, with
/// <c>..</c> from the item around that. <c>PATH ?? default</c> gives what AWS takes when it is absent.
/// </summary>
internal sealed record Reference(string Text, int Up, PropertyPath Path, string? Default)
{
    /// <exception cref="FormatException">It is no such path.</exception>
    public static Reference Parse(string text)
    {
        var parts = text.Split(" ?? ", 2);
        var path = parts[0].Trim();
        var up = path.Length - path.TrimStart('.').Length;
        return new Reference(path, up, PropertyPath.Parse(path[up..]), parts.Length > 1 ? parts[1].Trim() : null);
    }

    /// <summary>The places that are meant; those that hold nothing are left out.</summary>
    public IEnumerable<Spot> From(Spot spot) => Start(spot) is { } start ? Path.From(start).Where(found => found.Value is not null) : [];

    /// <summary>The values as a row writes them, or the default; the place of the first that is not known or secret.</summary>
    public (IReadOnlyList<object?> Values, string? Missing) ValuesFrom(Spot spot)
    {
        List<object?>? values = null;
        foreach (var found in From(spot))
        {
            if (found.Value is Plans.Unknown or Plans.Secret)
            {
                return ([], found.Path);
            }

            (values ??= []).Add(found.Value);
        }

        return (values ?? (Default is null ? [] : (IReadOnlyList<object?>)[Default]), null);
    }

    /// <summary>Whether something is set there, known or not. A list of nothing, as imported states are full of, is nothing.</summary>
    public bool IsSet(Spot spot) => From(spot).Any(IsSomething);

    /// <summary>The same, seen from within a place.</summary>
    public bool IsSetWithin(Spot spot) => Path.From(spot).Any(IsSomething);

    private static bool IsSomething(Spot spot) => spot.Value is not (null or IReadOnlyList<object?> { Count: 0 });

    private Spot? Start(Spot spot)
    {
        if (Up == 0)
        {
            var root = spot;
            while (root.Around is { } around)
            {
                root = around;
            }

            return root;
        }

        var start = spot.IsItem && spot.Map is not null ? spot : spot.Holder;
        for (var up = 1; up < Up && start is not null; up++)
        {
            start = start.Holder;
        }

        return start;
    }
}
