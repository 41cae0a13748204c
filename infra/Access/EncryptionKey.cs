using Pulumi;
using Kms = Pulumi.Aws.Kms;

namespace Infra.Access;

/// <summary>A customer key for one purpose that rotates every year and can be rescued for 30 days after its deletion.</summary>
public sealed class EncryptionKey : ComponentResource
{
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
            Policy = PolicyDocument.Json([Administration(args), .. args.Users]),
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
    private static PolicyStatement Administration(EncryptionKeyArgs args) => new()
    {
        Sid = "DecidedByIam",
        Principal = Principal.Aws(Output.Format($"arn:aws:iam::{args.Context.AccountId}:root")),
        Actions = ["kms:*"],
        Resources = ["*"],
    };
}
