using Infra.Plans;

namespace Infra.Acceptance;

/// <summary>Something that AWS or GitHub demand of a resource: what does not keep it is refused, or never works.</summary>
public abstract record Constraint
{
    /// <summary>Stands in <see cref="Property"/> for the resource and not for one of its inputs.</summary>
    public const string Itself = "this";

    /// <summary>Type and number, for example <c>RDS-INSTANCE-01</c>: never reused, never renumbered.</summary>
    public required string Id { get; init; }

    /// <summary>The type token of the resources that it is about; <see cref="ConstraintCatalog.EveryAwsType"/> for all of AWS.</summary>
    public required string Type { get; init; }

    /// <summary>The input that it is about, with <c>[]</c> for every item of a list; <c>this</c> for the resource.</summary>
    public required string Property { get; init; }

    /// <summary>What is demanded, as the end of a sentence that begins with <see cref="Property"/>: <c>must be between 1 and 65535</c>.</summary>
    public abstract string Rule { get; }

    /// <summary>What AWS or GitHub would say, or what would happen where they say nothing.</summary>
    public required string Answer { get; init; }

    public required Noticed Noticed { get; init; }

    /// <summary>How to mend it: one sentence for whoever runs the platform.</summary>
    public required string Fix { get; init; }

    /// <summary>Where it is written, with the version or the day.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which somebody last compared it with its source; null for one in code, whose source says how old it is.</summary>
    public DateOnly? Checked { get; init; }

    /// <summary>What is wrong with one resource of <see cref="Type"/>, and what nobody can say yet.</summary>
    internal abstract IEnumerable<Finding> Findings(PlannedResource resource, Plan plan);
}
