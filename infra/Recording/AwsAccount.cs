namespace Infra.Recording;

/// <summary>The account of every recorded plan: the one that AWS uses in its documentation.</summary>
public static class AwsAccount
{
    public const string Id = "111122223333";

    /// <summary>IAM knows no regions.</summary>
    internal static string IamArn(string resource) => $"arn:aws:iam::{Id}:{resource}";
}
