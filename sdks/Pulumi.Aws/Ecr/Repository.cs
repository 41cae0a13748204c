namespace Pulumi.Aws.Ecr;

public class Repository : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("repositoryUrl")]
    public Output<string> RepositoryUrl { get; private set; } = null!;

    public Repository(string name, RepositoryArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ecr/repository:Repository", name, args ?? new RepositoryArgs(), options)
    {
    }
}

public sealed class RepositoryArgs : ResourceArgs
{
    [Input("encryptionConfigurations")]
    private InputList<Inputs.RepositoryEncryptionConfigurationArgs>? _encryptionConfigurations;

    public InputList<Inputs.RepositoryEncryptionConfigurationArgs> EncryptionConfigurations
    {
        get => _encryptionConfigurations ??= new InputList<Inputs.RepositoryEncryptionConfigurationArgs>();
        set => _encryptionConfigurations = value;
    }

    [Input("forceDelete")]
    public Input<bool>? ForceDelete { get; set; }

    [Input("imageScanningConfiguration")]
    public Input<Inputs.RepositoryImageScanningConfigurationArgs>? ImageScanningConfiguration { get; set; }

    [Input("imageTagMutability")]
    public Input<string>? ImageTagMutability { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
