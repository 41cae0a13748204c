using System.Collections.Immutable;

namespace Pulumi.Aws.WafV2;

public class WebAcl : CustomResource
{
    [Output("applicationIntegrationUrl")]
    public Output<string> ApplicationIntegrationUrl { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("capacity")]
    public Output<int> Capacity { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("lockToken")]
    public Output<string> LockToken { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("ruleJson")]
    public Output<string?> RuleJson { get; private set; } = null!;

    [Output("scope")]
    public Output<string> Scope { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("tokenDomains")]
    public Output<ImmutableArray<string>> TokenDomains { get; private set; } = null!;

    public WebAcl(string name, WebAclArgs args, CustomResourceOptions? options = null)
        : base("aws:wafv2/webAcl:WebAcl", name, args, options)
    {
    }
}

public sealed class WebAclArgs : ResourceArgs
{
    [Input("associationConfig")]
    public Input<Inputs.WebAclAssociationConfigArgs>? AssociationConfig { get; set; }

    [Input("captchaConfig")]
    public Input<Inputs.WebAclCaptchaConfigArgs>? CaptchaConfig { get; set; }

    [Input("challengeConfig")]
    public Input<Inputs.WebAclChallengeConfigArgs>? ChallengeConfig { get; set; }

    [Input("customResponseBodies")]
    private InputList<Inputs.WebAclCustomResponseBodyArgs>? _customResponseBodies;

    public InputList<Inputs.WebAclCustomResponseBodyArgs> CustomResponseBodies
    {
        get => _customResponseBodies ??= new InputList<Inputs.WebAclCustomResponseBodyArgs>();
        set => _customResponseBodies = value;
    }

    [Input("dataProtectionConfig")]
    public Input<Inputs.WebAclDataProtectionConfigArgs>? DataProtectionConfig { get; set; }

    [Input("defaultAction", required: true)]
    public Input<Inputs.WebAclDefaultActionArgs> DefaultAction { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("ruleJson")]
    public Input<string>? RuleJson { get; set; }

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

    [Input("tokenDomains")]
    private InputList<string>? _tokenDomains;

    public InputList<string> TokenDomains
    {
        get => _tokenDomains ??= new InputList<string>();
        set => _tokenDomains = value;
    }

    [Input("visibilityConfig", required: true)]
    public Input<Inputs.WebAclVisibilityConfigArgs> VisibilityConfig { get; set; } = null!;
}
