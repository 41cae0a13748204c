namespace Infra.Plans;

/// <summary>A resource that is in both plans but not the same in both.</summary>
public sealed record ChangedBlock(PlanBlock Approved, PlanBlock Current, IReadOnlyList<DifferenceLine> Lines);
