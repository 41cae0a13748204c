using Infra.Edge;

namespace Stacks.Composition;

/// <summary>Where the internet meets the product.</summary>
internal sealed class EdgeTier(Foundation foundation)
{
    public PublicLoadBalancer LoadBalancer { get; } = new("edge", new()
    {
        Placement = foundation.Network.Public,
        Certificate = foundation.Settings.Edge.Certificate,
        DeletionProtection = foundation.Settings.Edge.DeletionProtection,
        AccessLogRetention = foundation.Settings.Edge.AccessLogRetention,
        Context = foundation.Context,
    });
}
