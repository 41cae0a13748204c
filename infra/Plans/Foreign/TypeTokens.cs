namespace Infra.Plans.Foreign;

/// <summary>Type tokens as policies know them: the AWS provider has had several for one thing, whose inputs are the same.</summary>
internal static class TypeTokens
{
    private const string Buckets = "aws:s3/";
    private const string Second = "V2";
    private const string Balancers = "aws:lb/";

    // Older names of the module of load balancers, all still written.
    private static readonly string[] OldBalancers = ["aws:alb/", "aws:applicationloadbalancing/", "aws:elasticloadbalancingv2/"];

    /// <summary>The token of today: of <c>aws:s3/bucketV2:BucketV2</c> it is <c>aws:s3/bucket:Bucket</c>.</summary>
    public static string Today(string token)
    {
        if (token.StartsWith(Buckets, StringComparison.Ordinal) && token.EndsWith(Second, StringComparison.Ordinal))
        {
            return token[..^Second.Length].Replace($"{Second}:", ":", StringComparison.Ordinal);
        }

        var old = Array.Find(OldBalancers, module => token.StartsWith(module, StringComparison.Ordinal));
        return old is null ? token : Balancers + token[old.Length..];
    }
}
