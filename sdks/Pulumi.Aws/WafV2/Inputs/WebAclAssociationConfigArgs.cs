namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclAssociationConfigArgs : ResourceArgs
{
    [Input("requestBodies")]
    private InputList<WebAclAssociationConfigRequestBodyArgs>? _requestBodies;

    public InputList<WebAclAssociationConfigRequestBodyArgs> RequestBodies
    {
        get => _requestBodies ??= new InputList<WebAclAssociationConfigRequestBodyArgs>();
        set => _requestBodies = value;
    }
}
