using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>Resources that open something by being there.</summary>
internal static class NewKinds
{
    /// <summary>What a new resource opens; null for nothing by itself.</summary>
    /// <param name="made">Is there now and was not.</param>
    /// <param name="isNewPolicy">Whether an ARN is of a policy that is new itself, and so says what the attachment opens.</param>
    public static Widening? Of(PlannedResource made, Func<string, bool> isNewPolicy) => made.Type switch
    {
        ResourceTypes.PublicAddress => Told(made, "is a new public address", "a public address"),
        ResourceTypes.LoadBalancer when made.At("internal") is not true => Told(made, "answers on public addresses", "internet-facing"),
        ResourceTypes.AccessKey or ResourceTypes.UserLogin or ResourceTypes.User => Told(made, "is a new way to sign in to AWS", PlannedValue.Text(made.At("user") ?? made.At("name"))),
        ResourceTypes.RolePolicyAttachment or ResourceTypes.UserPolicyAttachment or ResourceTypes.GroupPolicyAttachment or ResourceTypes.PolicyAttachment
            when !(made.At("policyArn") is string arn && isNewPolicy(arn)) => Told(made, $"gives {Holder(made)} another policy", PlannedValue.Text(made.At("policyArn"))),
        _ => null,
    };

    /// <summary>Who has which policy: what two attachments share that only are called otherwise.</summary>
    public static string? KeyOf(PlannedResource attachment) =>
        attachment.At("policyArn") is string policy ? $"{policy} of {Holder(attachment)}" : null;

    private static string Holder(PlannedResource attachment) =>
        PlannedValue.Text(attachment.At("role") ?? attachment.At("user") ?? attachment.At("group") ?? attachment.At("roles") ?? attachment.At("users") ?? attachment.At("groups"));

    private static Widening Told(PlannedResource made, string what, string after) => new(made.Urn, ResourceLabel.Of(made), what, null, after);
}
