namespace Infra.Edge;

/// <summary>CloudFront belongs to no region, and takes its certificates and its firewall from this one alone.</summary>
public static class GlobalRegion
{
    public const string Name = "us-east-1";
}
