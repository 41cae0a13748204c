using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>Resources that close something by being there.</summary>
internal static class GoneKinds
{
    /// <summary>What stands open without a resource that goes; null for nothing.</summary>
    /// <param name="removed">Is there no more.</param>
    /// <param name="remaining">The plan without it. Where what it closed goes too, nothing opens.</param>
    public static Widening? Of(PlannedResource removed, RemainingNames remaining) => removed.Type switch
    {
        ResourceTypes.BucketPublicAccess when remaining.HaveSubjectOf(removed) => Told(removed, "does not keep its bucket from being made public any more", "no block"),
        ResourceTypes.WebAclAssociation when remaining.Has(ResourceTypes.LoadBalancer) => Told(removed, "lets requests past the firewall", "no firewall"),
        ResourceTypes.BranchRuleset when removed.At("enforcement") is "active" => Told(removed, "protects its branches no more", "no rules"),
        ResourceTypes.BranchProtection or ResourceTypes.BranchProtectionV3 => Told(removed, "protects its branches no more", "no rules"),
        _ => null,
    };

    private static Widening Told(PlannedResource removed, string what, string after) => new(removed.Urn, ResourceLabel.Of(removed), what, null, after);
}
