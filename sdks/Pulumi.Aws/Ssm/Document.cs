using System.Collections.Immutable;

namespace Pulumi.Aws.Ssm;

public class Document : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("content")]
    public Output<string> Content { get; private set; } = null!;

    [Output("createdDate")]
    public Output<string> CreatedDate { get; private set; } = null!;

    [Output("defaultVersion")]
    public Output<string> DefaultVersion { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("documentFormat")]
    public Output<string?> DocumentFormat { get; private set; } = null!;

    [Output("documentType")]
    public Output<string> DocumentType { get; private set; } = null!;

    [Output("documentVersion")]
    public Output<string> DocumentVersion { get; private set; } = null!;

    [Output("hash")]
    public Output<string> Hash { get; private set; } = null!;

    [Output("hashType")]
    public Output<string> HashType { get; private set; } = null!;

    [Output("latestVersion")]
    public Output<string> LatestVersion { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("owner")]
    public Output<string> Owner { get; private set; } = null!;

    [Output("permissions")]
    public Output<ImmutableDictionary<string, string>?> Permissions { get; private set; } = null!;

    [Output("platformTypes")]
    public Output<ImmutableArray<string>> PlatformTypes { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("schemaVersion")]
    public Output<string> SchemaVersion { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("targetType")]
    public Output<string?> TargetType { get; private set; } = null!;

    [Output("versionName")]
    public Output<string?> VersionName { get; private set; } = null!;

    public Document(string name, DocumentArgs args, CustomResourceOptions? options = null)
        : base("aws:ssm/document:Document", name, args, options)
    {
    }
}

public sealed class DocumentArgs : ResourceArgs
{
    [Input("attachmentsSources")]
    private InputList<Inputs.DocumentAttachmentsSourceArgs>? _attachmentsSources;

    public InputList<Inputs.DocumentAttachmentsSourceArgs> AttachmentsSources
    {
        get => _attachmentsSources ??= new InputList<Inputs.DocumentAttachmentsSourceArgs>();
        set => _attachmentsSources = value;
    }

    [Input("content", required: true)]
    public Input<string> Content { get; set; } = null!;

    [Input("documentFormat")]
    public Input<string>? DocumentFormat { get; set; }

    [Input("documentType", required: true)]
    public Input<string> DocumentType { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("permissions")]
    private InputMap<string>? _permissions;

    public InputMap<string> Permissions
    {
        get => _permissions ??= new InputMap<string>();
        set => _permissions = value;
    }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("targetType")]
    public Input<string>? TargetType { get; set; }

    [Input("versionName")]
    public Input<string>? VersionName { get; set; }
}
