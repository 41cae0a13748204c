namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclCustomResponseBodyArgs : ResourceArgs
{
    [Input("content", required: true)]
    public Input<string> Content { get; set; } = null!;

    [Input("contentType", required: true)]
    public Input<string> ContentType { get; set; } = null!;

    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;
}
