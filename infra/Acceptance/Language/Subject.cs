namespace Infra.Acceptance.Language;

/// <summary>What a row is about: the values at a path, or one number of them.</summary>
internal sealed class Subject
{
    private readonly Aggregate? _aggregate;

    private Subject(PropertyPath path, Aggregate? aggregate) => (Path, _aggregate) = (path, aggregate);

    /// <summary>The path, that of the values where a number is made of them.</summary>
    public PropertyPath Path { get; }

    /// <summary>Whether it is a number of several values.</summary>
    public bool IsAggregate => _aggregate is not null;

    /// <exception cref="FormatException">It is neither a path nor an aggregate.</exception>
    public static Subject Parse(string text) => Aggregate.TryParse(text) is { } aggregate
        ? new Subject(aggregate.Of.Path, aggregate)
        : new Subject(PropertyPath.Parse(text), null);

    /// <summary>The places to look at; what is not known yet is one, and so is a last name that is not set.</summary>
    public IEnumerable<Spot> From(Spot root)
    {
        if (_aggregate is null)
        {
            return Path.From(root);
        }

        var (number, missing) = _aggregate.From(root);
        return missing is not null ? [root.Computed(missing, Plans.Unknown.Value)]
            : number is { } known ? [root.Computed(_aggregate.Text, known)]
            : [];
    }
}
