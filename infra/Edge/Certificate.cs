namespace Infra.Edge;

/// <summary>Where the certificate of a load balancer comes from. There is no third case: HTTP alone is not offered.</summary>
public abstract record Certificate
{
    private Certificate()
    {
    }

    /// <summary>One that exists in ACM, in the same region.</summary>
    public sealed record Existing(string Arn) : Certificate;

    /// <summary>One to issue for a domain, validated by a record in its Route 53 zone, to which the domain's own record is added.</summary>
    public sealed record Issued(string Domain, string ZoneId) : Certificate;
}
