namespace Infra.Acceptance.Language;

/// <summary>When a row applies: <c>storageType in gp2|gp3 and allocatedStorage &lt; 400</c>.</summary>
internal sealed class Condition
{
    private const string And = " and ";
    private const string Matches = " matches ";

    private readonly IReadOnlyList<ConditionTerm> _terms;

    private Condition(string text, IReadOnlyList<ConditionTerm> terms) => (Text, _terms) = (text, terms);

    public static Condition Always { get; } = new("", []);

    /// <summary>As the row writes it; empty where the row always applies.</summary>
    public string Text { get; }

    /// <summary>All of which must hold.</summary>
    public IReadOnlyList<ConditionTerm> Terms => _terms;

    /// <exception cref="FormatException">It is no condition.</exception>
    public static Condition Parse(string text)
    {
        var terms = new List<ConditionTerm>();
        for (var rest = text; rest.Length > 0;)
        {
            // A pattern may hold any words, and so ends the cell.
            var and = rest.IndexOf(And, StringComparison.Ordinal);
            var end = rest.IndexOf(Matches, StringComparison.Ordinal) is >= 0 and var matches && (and < 0 || matches < and) ? -1 : and;
            terms.Add(ConditionTerm.Parse(end < 0 ? rest : rest[..end]));
            rest = end < 0 ? "" : rest[(end + And.Length)..];
        }

        return terms.Count > 0 ? new Condition(text, terms) : throw new FormatException("a condition is empty; write - where a row always applies");
    }

    /// <summary>Whether it holds for a value, or what is not known; a term that is known not to hold decides.</summary>
    public (bool Holds, string? Missing) For(Spot spot)
    {
        string? missing = null;
        foreach (var term in _terms)
        {
            var (holds, unknown) = term.For(spot);
            if (unknown is null && !holds)
            {
                return (false, null);
            }

            missing ??= unknown;
        }

        return (missing is null, missing);
    }
}
