namespace Infra.Changes.Widening.Documents;

/// <summary>The principals, actions or resources of a statement: what some patterns name, or everything but that.</summary>
internal sealed record PolicySet(PolicySetKind Kind, IReadOnlyList<string> Patterns, bool IsAllBut)
{
    /// <summary>Everything there is: what a statement is about where it does not say.</summary>
    public static PolicySet Everything(PolicySetKind kind) => new(kind, ["*"], IsAllBut: false);

    /// <summary>The parts of which each is covered, or not, by itself.</summary>
    public IEnumerable<PolicySet> Parts => IsAllBut ? [this] : Patterns.Distinct(StringComparer.Ordinal).Select(pattern => this with { Patterns = [pattern] });

    /// <summary>A text that two sets share exactly if they are written alike.</summary>
    public string Key => $"{IsAllBut} {string.Join(' ', Patterns)}";

    /// <summary>Whether all of a part is in this set.</summary>
    public bool Covers(PolicySet part) => (IsAllBut, part.IsAllBut) switch
    {
        (false, false) => part.Patterns.All(narrow => Patterns.Any(wide => Covers(wide, narrow))),
        (true, false) => !part.Patterns.Any(named => Patterns.Any(left => Overlap(left, named))),
        (false, true) => Patterns.Any(pattern => pattern.AsSpan().Trim('*').IsEmpty),
        (true, true) => Patterns.All(left => part.Patterns.Any(wide => Covers(wide, left))),
    };

    public override string ToString() => (IsAllBut ? "all but " : "") + Listing.Of(Patterns);

    private bool Covers(string wide, string narrow) => Kind == PolicySetKind.Principals
        ? PolicyPrincipal.Covers(wide, narrow)
        : PolicyPattern.Covers(wide, narrow, ignoreCase: Kind == PolicySetKind.Actions);

    private bool Overlap(string one, string other) => Kind == PolicySetKind.Principals
        ? PolicyPrincipal.Covers(one, other) || PolicyPrincipal.Covers(other, one)
        : PolicyPattern.Overlap(one, other, ignoreCase: Kind == PolicySetKind.Actions);
}

/// <summary>What a <see cref="PolicySet"/> is of.</summary>
internal enum PolicySetKind
{
    /// <summary>Each as <c>Service ecs-tasks.amazonaws.com</c>; everybody is <c>*</c>.</summary>
    Principals,

    Actions,
    Resources,
}
