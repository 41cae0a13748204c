using Infra.Plans;

namespace Infra.Changes;

/// <summary>One value of a resource that differs between two plans.</summary>
/// <param name="Path">
/// Where it is: <c>backupRetentionPeriod</c>, <c>tags.owner</c>, <c>tags["team.owner"]</c>. An item of a list is known by its label where it has
/// one, <c>policy.Statement["AllowPull"].Effect</c>, by itself where order means nothing, <c>vpcSecurityGroupIds["sg-1"]</c>, and by its place
/// otherwise, <c>command[2]</c> (its place now, or where it was if it goes). An option of the engine is in parentheses: <c>(protect)</c>.
/// </param>
/// <param name="Before">A value of a plan; null where there was none.</param>
/// <param name="After">A value of a plan; null where there is none any more.</param>
public sealed record InputChange(string Path, object? Before, object? After)
{
    /// <summary>It is told that it changed, and never what it was or is.</summary>
    public bool IsSecret => Before is Secret || After is Secret;
}
