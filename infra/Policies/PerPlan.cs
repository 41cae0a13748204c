using System.Runtime.CompilerServices;
using Infra.Plans;

namespace Infra.Policies;

/// <summary>What several promises need to know of a whole plan: found out once, and forgotten with the plan.</summary>
internal sealed class PerPlan<T>(Func<Plan, T> find)
{
    // Lazy keeps the exception as well: a plan that cannot be read is not read again for every resource.
    private readonly ConditionalWeakTable<Plan, Lazy<T>> _known = [];

    /// <exception cref="UnknownInputException">What it depends on is known only once the plan is deployed.</exception>
    /// <exception cref="WrongInputException">An input is of another type than the cloud takes.</exception>
    public T Of(Plan plan) => _known.GetValue(plan, known => new Lazy<T>(() => find(known))).Value;
}
