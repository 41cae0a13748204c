using System.Collections.Immutable;

namespace Pulumi.Aws.Ecr;

public class Repository : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("forceDelete")]
    public Output<bool?> ForceDelete { get; private set; } = null!;

    [Output("imageTagMutability")]
    public Output<string?> ImageTagMutability { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("registryId")]
    public Output<string> RegistryId { get; private set; } = null!;

    [Output("repositoryUrl")]
    public Output<string> RepositoryUrl { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

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

    [Input("imageTagMutabilityExclusionFilters")]
    private InputList<Inputs.RepositoryImageTagMutabilityExclusionFilterArgs>? _imageTagMutabilityExclusionFilters;

    public InputList<Inputs.RepositoryImageTagMutabilityExclusionFilterArgs> ImageTagMutabilityExclusionFilters
    {
        get => _imageTagMutabilityExclusionFilters ??= new InputList<Inputs.RepositoryImageTagMutabilityExclusionFilterArgs>();
        set => _imageTagMutabilityExclusionFilters = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
