namespace Pulumi.Aws.Ec2.Inputs;

public sealed class FlowLogTagFieldSpecificationArgs : ResourceArgs
{
    [Input("resourceType", required: true)]
    public Input<string> ResourceType { get; set; } = null!;

    [Input("tagKeys", required: true)]
    private InputList<string>? _tagKeys;

    public InputList<string> TagKeys
    {
        get => _tagKeys ??= new InputList<string>();
        set => _tagKeys = value;
    }
}
