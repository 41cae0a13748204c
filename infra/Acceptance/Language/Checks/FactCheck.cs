using System.Globalization;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>is @rds-postgres-versions</c>: one of the values of a dated list, or none of them.</summary>
internal sealed record FactCheck(string List, bool Wanted) : Check
{
    private readonly Lazy<FactList> _facts = new(() => DatedFacts.Of(List));

    public FactList Facts => _facts.Value;

    public override string Says =>
        $"must {(Wanted ? "" : "not ")}be in {Facts.File.Path} (as of {Facts.File.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; if AWS has changed since, add it there)";

    public override Outcome Of(Spot spot, RowScope scope) =>
        Outcome.If(Scalar.Text(spot.Value) is { } text && Facts.Values.ContainsKey(text) == Wanted);
}
