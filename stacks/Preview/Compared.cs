using Infra.Changes;
using Infra.Plans;
using Stacks.Planning;

namespace Stacks.Preview;

/// <summary>A plan held against another one.</summary>
/// <param name="Base">What it is compared with, by where that is from.</param>
/// <param name="Changes">What it would change; null if there is no such plan yet: everything is new.</param>
public sealed record Compared(string Base, PlanChanges? Changes)
{
    public static Compared Of(BasePlan before, Plan after) => new(before.Name, before.Plan is null ? null : PlanChanges.Between(before.Plan, after));

    /// <summary>What it came to, in one line.</summary>
    /// <param name="name">How <see cref="Base"/> is to be written.</param>
    internal string Summary(string name) => Changes switch
    {
        null => $"no plan yet in {name}; everything is new",
        { IsEmpty: true } => $"none compared with {name}",
        _ => $"{Wording.Counts(Changes)} compared with {name}",
    };
}
