namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionAllowCustomRequestHandlingInsertHeaderArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
