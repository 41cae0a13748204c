using Infra.Changes;

namespace Infra.Acceptance;

/// <summary>A constraint of which nobody can say yet whether a resource keeps it: the value is known only once it is deployed.</summary>
/// <param name="Constraint">What is demanded.</param>
/// <param name="Urn">The resource.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Missing">What is not known.</param>
public sealed record UndecidedConstraint(Constraint Constraint, string Urn, string Resource, string Missing)
{
    /// <summary>The type of the resource.</summary>
    public string Type => ResourceLabel.TypeIn(Urn);

    /// <summary>Name and short type: <c>database-instance (rds.Instance)</c>.</summary>
    public string Label => ResourceLabel.Of(Resource, Type);
}
