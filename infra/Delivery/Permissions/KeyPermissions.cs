using Infra.Access;
using Pulumi;

namespace Infra.Delivery.Permissions;

/// <summary>The keys of the stack: made, and used through the services that encrypt for it, never by themselves.</summary>
internal static class KeyPermissions
{
    private static readonly string[] Keeping =
    [
        "kms:CancelKeyDeletion", "kms:DisableKeyRotation", "kms:EnableKey", "kms:EnableKeyRotation", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion",
        "kms:TagResource", "kms:UntagResource", "kms:UpdateKeyDescription",
    ];

    private static readonly string[] Using =
        ["kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*", "kms:RetireGrant"];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        string[] regions = [.. Regions.Of(args.Context, args.OtherRegions)];
        PolicyCondition[] notOfAnother = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)];
        Input<string>[] keys = [.. regions.Select(region => (Input<string>)arns.In(region, "kms", "key/*"))];
        yield return new() { Sid = "NewKeys", Actions = ["kms:CreateKey"], Resources = ["*"], Conditions = [StackConditions.InRegion(regions)] };
        yield return new() { Sid = "Keys", Actions = Keeping, Resources = keys, Conditions = notOfAnother };
        yield return new()
        {
            Sid = "NamesOfKeys",
            Actions = ["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias"],
            Resources = [.. regions.Select(region => (Input<string>)arns.In(region, "kms", $"alias/{args.Context.Names.Prefix}-*")), .. keys],
            Conditions = notOfAnother,
        };
        yield return new()
        {
            Sid = "KeysThroughServices",
            Actions = Using,
            Resources = keys,
            Conditions =
            [
                .. notOfAnother,
                new PolicyCondition("StringLike", "kms:ViaService", [.. regions.Select(region => (Input<string>)$"*.{region}.amazonaws.com")]),
            ],
        };
    }
}
