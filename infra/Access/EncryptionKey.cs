using Pulumi;
using Kms = Pulumi.Aws.Kms;

namespace Infra.Access;

/// <summary>A customer key for one purpose that rotates every year and can be rescued for 30 days after its deletion.</summary>
public sealed class EncryptionKey : ComponentResource
{
    /// <summary>Everything but what reads or writes with the key, and but grants, which would let others do so.</summary>
    private static readonly string[] Administration =
    [
        "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:Delete*", "kms:Describe*", "kms:Disable*", "kms:Enable*", "kms:Get*", "kms:List*",
        "kms:PutKeyPolicy", "kms:RevokeGrant", "kms:RotateKeyOnDemand", "kms:ScheduleKeyDeletion", "kms:TagResource", "kms:UntagResource", "kms:Update*",
    ];

    /// <summary>What the services do with a key for a caller; they work on by grants when the caller has gone.</summary>
    private static readonly string[] Use =
        ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*", "kms:RetireGrant"];

    public Output<string> Arn { get; }

    public EncryptionKey(string name, EncryptionKeyArgs args, ComponentResourceOptions? options = null)
        : base("infra:access:EncryptionKey", name, options)
    {
        Input<string>? region = args.Region is { } other ? (Input<string>)other : null;
        var key = new Kms.Key($"{name}-key", new Kms.KeyArgs
        {
            Description = $"Encrypts {args.Purpose} of {args.Context.Names.Prefix}",
            EnableKeyRotation = true,
            DeletionWindowInDays = 30,
            // Said aloud, so that what somebody changed by hand is put back.
            IsEnabled = true,
            BypassPolicyLockoutSafetyCheck = false,
            Policy = PolicyDocument.Json([.. OfTheAccount(args), .. args.Users]),
            Region = region,
            Tags = args.Context.Tags.For(args.Context.Names.For(args.Purpose)),
        }, new CustomResourceOptions { Parent = this });
        _ = new Kms.Alias($"{name}-alias", new Kms.AliasArgs
        {
            Name = $"alias/{args.Context.Names.For(args.Purpose)}",
            TargetKeyId = key.KeyId,
            Region = region,
        }, new CustomResourceOptions { Parent = this });
        Arn = key.Arn;
        RegisterOutputs();
    }

    /// <summary>Hands the decision to IAM; a key policy that leaves the account out cannot be changed by anyone any more.</summary>
    private static IEnumerable<PolicyStatement> OfTheAccount(EncryptionKeyArgs args)
    {
        var account = Principal.Aws(Output.Format($"arn:aws:iam::{args.Context.AccountId}:root"));
        var isBound = args.Through.Count > 0;
        yield return new PolicyStatement
        {
            Sid = isBound ? "AdministeredByIam" : "DecidedByIam",
            Principal = account,
            Actions = isBound ? Administration : ["kms:*"],
            Resources = ["*"],
        };
        if (isBound)
        {
            yield return new PolicyStatement
            {
                Sid = "UsedThroughServices",
                Principal = account,
                Actions = Use,
                Resources = ["*"],
                Conditions =
                [
                    new PolicyCondition(
                        "StringEquals",
                        "kms:ViaService",
                        [.. args.Through.Select(service => (Input<string>)$"{service}.{args.Region ?? args.Context.Region}.amazonaws.com")]),
                ],
            };
        }
    }
}
