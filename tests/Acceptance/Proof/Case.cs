using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>A constraint that no boundary value can be made for: a plan that keeps it, and one that breaks it and nothing else.</summary>
/// <param name="Id">The constraint.</param>
/// <param name="Passes">Of the plan that everything is tried on, one to which the constraint applies and that keeps it.</param>
/// <param name="Trips">One that breaks exactly it.</param>
public sealed record Case(string Id, Func<Plan, Plan> Passes, Func<Plan, Plan> Trips);
