using Infra.Access;

namespace Infra.Delivery.Permissions;

/// <summary>The buckets of the stack, and the files of its sites.</summary>
internal static class StoragePermissions
{
    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        yield return new()
        {
            Sid = "Buckets",
            Actions =
            [
                "s3:CreateBucket", "s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:PutBucket*", "s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration",
                "s3:TagResource", "s3:UntagResource",
            ],
            Resources = [arns.Buckets],
        };
        yield return new()
        {
            Sid = "FilesOfTheSites",
            Actions = ["s3:DeleteObject", "s3:PutObject"],
            Resources = [$"arn:aws:s3:::{args.Context.Names.For("www-*")}/*"],
        };
    }
}
