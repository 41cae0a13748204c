namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementLabelMatchStatementArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;
}
