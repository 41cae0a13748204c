namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleArgs : ResourceArgs
{
    [Input("action")]
    public Input<WebAclRuleActionArgs>? Action { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("overrideAction")]
    public Input<WebAclRuleOverrideActionArgs>? OverrideAction { get; set; }

    [Input("priority", required: true)]
    public Input<int> Priority { get; set; } = null!;

    [Input("statement", required: true)]
    public Input<WebAclRuleStatementArgs> Statement { get; set; } = null!;

    [Input("visibilityConfig", required: true)]
    public Input<WebAclRuleVisibilityConfigArgs> VisibilityConfig { get; set; } = null!;
}
