namespace Infra.Acceptance.Language.Checks;

/// <summary>How two numbers of a <see cref="RelationCheck"/> stand to each other.</summary>
internal enum Relation
{
    AtMost,
    AtLeast,
    Below,
    Above,
    Equals,
    Differs,
}
