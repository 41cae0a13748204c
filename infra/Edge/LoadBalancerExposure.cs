using Pulumi;

namespace Infra.Edge;

/// <summary>Who reaches the load balancer.</summary>
public abstract record LoadBalancerExposure
{
    private LoadBalancerExposure()
    {
    }

    /// <summary>The whole internet, through a firewall.</summary>
    public sealed record Internet(Firewall Firewall) : LoadBalancerExposure;

    /// <summary>CloudFront alone, which has a firewall of its own and shows the proof.</summary>
    /// <param name="Proof">What a request must carry.</param>
    /// <param name="Addresses">The prefix list of the addresses from which CloudFront asks.</param>
    /// <param name="OriginDomain">Where CloudFront finds the load balancer.</param>
    public sealed record CloudFront(OriginProof Proof, Output<string> Addresses, string OriginDomain) : LoadBalancerExposure;
}
