using Infra.Plans;

namespace Infra.Changes;

/// <summary>One value of a resource that differs between two plans.</summary>
/// <param name="Path">
/// Where it is: <c>backupRetentionPeriod</c>, <c>tags.owner</c>, <c>policy.Statement["AllowPull"].Action</c>; an option of the engine in
/// parentheses: <c>(protect)</c>.
/// </param>
/// <param name="Before">A value of a plan; null where there was none.</param>
/// <param name="After">A value of a plan; null where there is none any more.</param>
public sealed record InputChange(string Path, object? Before, object? After)
{
    /// <summary>It is told that it changed, and never what it was or is.</summary>
    public bool IsSecret => Before is Secret || After is Secret;
}
