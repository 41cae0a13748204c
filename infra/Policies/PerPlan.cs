using System.Runtime.CompilerServices;
using Infra.Plans;

namespace Infra.Policies;

/// <summary>What policies look up in a plan again and again: made once for each plan, and gone with it.</summary>
/// <param name="make">Reads the resources of a plan. What it throws is thrown to everybody who asks.</param>
internal sealed class PerPlan<T>(Func<IReadOnlyList<PlannedResource>, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<IReadOnlyList<PlannedResource>, Lazy<T>> _known = [];

    public T Of(Plan plan) => _known.GetValue(plan.Resources, resources => new Lazy<T>(() => make(resources))).Value;
}
