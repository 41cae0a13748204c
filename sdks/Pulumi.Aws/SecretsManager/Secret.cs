using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager;

public class Secret : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("forceOverwriteReplicaSecret")]
    public Output<bool?> ForceOverwriteReplicaSecret { get; private set; } = null!;

    [Output("kmsKeyId")]
    public Output<string?> KmsKeyId { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("recoveryWindowInDays")]
    public Output<int?> RecoveryWindowInDays { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("type")]
    public Output<string?> Type { get; private set; } = null!;

    public Secret(string name, SecretArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:secretsmanager/secret:Secret", name, args ?? new SecretArgs(), options)
    {
    }
}

public sealed class SecretArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("forceOverwriteReplicaSecret")]
    public Input<bool>? ForceOverwriteReplicaSecret { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("recoveryWindowInDays")]
    public Input<int>? RecoveryWindowInDays { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("replicas")]
    private InputList<Inputs.SecretReplicaArgs>? _replicas;

    public InputList<Inputs.SecretReplicaArgs> Replicas
    {
        get => _replicas ??= new InputList<Inputs.SecretReplicaArgs>();
        set => _replicas = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }
}
