using Infra.Access;
using Infra.Settings;
using Pulumi;

namespace Infra.Delivery;

/// <summary>
/// The state in a bucket: a deployment locks and writes it, a plan reads it. Pulumi locks for neither a preview nor a comparison, so a
/// plan need not write even there.
/// </summary>
internal static class StatePermissions
{
    /// <summary>What encrypting the state and its secrets takes.</summary>
    public static readonly string[] Encrypting = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"];

    /// <summary>The bucket and what lies in it; nothing where Pulumi Cloud keeps the state.</summary>
    public static IEnumerable<Input<string>> Everything(StateBucket? bucket) => bucket is null ? [] : [Arn(bucket), $"{Arn(bucket)}/*"];

    public static IEnumerable<PolicyStatement> ToWrite(StateBucket bucket)
    {
        yield return Names(bucket);
        yield return new()
        {
            Sid = "State",
            Actions = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
            Resources = [Objects(bucket, ".pulumi/*")],
        };
        yield return new()
        {
            // It may have a name that begins like those of the stack's own buckets.
            Sid = "NeverTheBucketItself",
            Effect = PolicyEffect.Deny,
            Actions = ["s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:PutBucket*", "s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration"],
            Resources = [Arn(bucket)],
        };
        if (bucket.KeyArn is { } key)
        {
            yield return new() { Sid = "StateKey", Actions = Encrypting, Resources = [key] };
        }
    }

    public static IEnumerable<PolicyStatement> ToRead(StateBucket bucket)
    {
        yield return Names(bucket);
        yield return new() { Sid = "State", Actions = ["s3:GetObject"], Resources = [Objects(bucket, ".pulumi/*")] };
        if (bucket.KeyArn is { } key)
        {
            yield return new() { Sid = "StateKey", Actions = ["kms:Decrypt"], Resources = [key] };
        }
    }

    private static PolicyStatement Names(StateBucket bucket) => new() { Sid = "NamesOfStates", Actions = ["s3:ListBucket"], Resources = [Arn(bucket)] };

    private static string Arn(StateBucket bucket) => $"arn:aws:s3:::{bucket.Name}";

    private static Input<string> Objects(StateBucket bucket, string objects) => $"{Arn(bucket)}/{bucket.Object(objects)}";
}
