using Infra.Plans;

namespace Infra.Acceptance;

/// <summary>A constraint that the language of the rows cannot say: over several resources, or by arithmetic of its own.</summary>
public sealed record CodedConstraint : Constraint
{
    public override string Rule => Says;

    /// <summary>See <see cref="Constraint.Rule"/>.</summary>
    public required string Says { get; init; }

    /// <summary>
    /// What speaks against one resource of the type among the others of its plan; nothing where it is accepted.
    /// <see cref="UnknownInputException"/> means that nobody can say yet.
    /// </summary>
    public required Func<PlannedResource, Plan, IEnumerable<Objection>> Objections { get; init; }

    /// <summary>
    /// The command that shows the quota of the account, where AWS raises it on request: what goes beyond what everybody has is then a question
    /// and no refusal. Null for what AWS changes for nobody.
    /// </summary>
    public string? Quota { get; init; }

    internal override IEnumerable<Finding> Findings(PlannedResource resource, Plan plan)
    {
        try
        {
            return [.. Objections(resource, plan).Select(objection => Finding.Refused(objection.Property, objection.Value, objection.Problem))];
        }
        catch (UnknownInputException exception)
        {
            return [Finding.Undecided(SecretLike.Shown(exception.Message))];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What cannot be decided for another reason than the deployment is not accepted in silence.
            return [Finding.Refused(Property, null, $"cannot be decided: {SecretLike.Shown(exception.Message)}")];
        }
    }
}
