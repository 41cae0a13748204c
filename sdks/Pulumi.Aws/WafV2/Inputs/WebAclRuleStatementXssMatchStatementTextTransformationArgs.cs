namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementTextTransformationArgs : ResourceArgs
{
    [Input("priority", required: true)]
    public Input<int> Priority { get; set; } = null!;

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
