using System.Text.RegularExpressions;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>matches REGEX</c> and <c>lacks REGEX</c>.</summary>
internal sealed record PatternCheck(string Pattern, bool Wanted) : Check
{
    private readonly Lazy<Regex> _regex = new(() => Patterns.Of(Pattern));

    public override string Says => Wanted ? $"must match {Pattern}" : $"must not match {Pattern}";

    public override Outcome Of(Spot spot, RowScope scope) =>
        Outcome.If(Scalar.Text(spot.Value) is { } text && _regex.Value.IsMatch(text) == Wanted);
}
