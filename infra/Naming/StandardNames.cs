namespace Infra.Naming;

/// <summary>
/// What the resources of a stack are called in AWS. <see cref="LongestProduct"/> and <see cref="LongestStack"/> keep every
/// name within the narrowest limit, the 32 characters of a load balancer.
/// </summary>
public sealed record StandardNames(string Product, string Stack)
{
    public const int LongestProduct = 16;

    public const int LongestStack = 12;

    public const int LongestService = 16;

    /// <summary>For what an account has once per stack: <c>shop-staging</c>.</summary>
    public string Prefix => $"{Product}-{Stack}";

    /// <summary><c>shop-staging-cache</c></summary>
    public string For(string role) => $"{Prefix}-{role}";

    /// <summary><c>/shop/staging/api</c>, for log groups and secrets.</summary>
    public string Path(string role) => $"/{Product}/{Stack}/{role}";

    /// <summary><c>shop/staging</c>, for the metrics that the product publishes itself.</summary>
    public string MetricNamespace => $"{Product}/{Stack}";
}
