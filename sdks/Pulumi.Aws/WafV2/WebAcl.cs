namespace Pulumi.Aws.WafV2;

public class WebAcl : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public WebAcl(string name, WebAclArgs args, CustomResourceOptions? options = null)
        : base("aws:wafv2/webAcl:WebAcl", name, args, options)
    {
    }
}

public sealed class WebAclArgs : ResourceArgs
{
    [Input("defaultAction", required: true)]
    public Input<Inputs.WebAclDefaultActionArgs> DefaultAction { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rules")]
    private InputList<Inputs.WebAclRuleArgs>? _rules;

    public InputList<Inputs.WebAclRuleArgs> Rules
    {
        get => _rules ??= new InputList<Inputs.WebAclRuleArgs>();
        set => _rules = value;
    }

    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("visibilityConfig", required: true)]
    public Input<Inputs.WebAclVisibilityConfigArgs> VisibilityConfig { get; set; } = null!;
}
