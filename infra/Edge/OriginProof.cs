using Pulumi;
using Pulumi.Random;

namespace Infra.Edge;

/// <summary>
/// A header that CloudFront adds to every request and nobody else knows. The addresses of CloudFront alone prove little: anybody
/// may put a distribution of their own before a load balancer. A new value: <c>pulumi up --replace</c> with the URN of the password;
/// for the minutes that CloudFront takes to spread it, requests are answered with 404.
/// </summary>
public sealed class OriginProof : ComponentResource
{
    public const string Header = "X-Origin-Proof";

    public Output<string> Value { get; }

    public OriginProof(string name, ComponentResourceOptions? options = null)
        : base("infra:edge:OriginProof", name, options)
    {
        // The load balancer reads * and ? as wildcards.
        var value = new RandomPassword($"{name}-value", new RandomPasswordArgs { Length = 48, Special = false }, new CustomResourceOptions { Parent = this });
        Value = value.Result;
        RegisterOutputs();
    }
}
