using Infra.Changes;

namespace Infra.Acceptance;

/// <summary>A resource of a plan that AWS or GitHub would refuse, or that would never work.</summary>
/// <param name="Constraint">What it does not keep.</param>
/// <param name="Urn">The resource.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Property">The input with its place: <c>rules[0].priority</c>.</param>
/// <param name="Value">What was found there, as it may be shown; null where nothing or too much is.</param>
/// <param name="Problem">What is wrong with it: <c>but must be between 1 and 50000</c>.</param>
public sealed record Refusal(Constraint Constraint, string Urn, string Resource, string Property, string? Value, string Problem)
{
    private const string But = "but ";

    /// <summary>The type of the resource.</summary>
    public string Type => ResourceLabel.TypeIn(Urn);

    /// <summary>Name and short type: <c>database-instance (rds.Instance)</c>.</summary>
    public string Label => ResourceLabel.Of(Resource, Type);

    /// <summary>The whole sentence, without a full stop: <c>rules[0].priority is the number 0, but must be between 1 and 50000</c>.</summary>
    public string Says => Value is { Length: > 0 } ? $"{Property} is {Value}, {Problem}"
        : $"{(Property.Length == 0 || Property == Constraint.Itself ? "it" : Property)} {(Problem.StartsWith(But, StringComparison.Ordinal) ? Problem[But.Length..] : Problem)}";
}
