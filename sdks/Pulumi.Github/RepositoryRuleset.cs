namespace Pulumi.Github;

public class RepositoryRuleset : CustomResource
{
    public RepositoryRuleset(string name, RepositoryRulesetArgs args, CustomResourceOptions? options = null)
        : base("github:index/repositoryRuleset:RepositoryRuleset", name, args, options)
    {
    }
}

public sealed class RepositoryRulesetArgs : ResourceArgs
{
    [Input("conditions")]
    public Input<Inputs.RepositoryRulesetConditionsArgs>? Conditions { get; set; }

    [Input("enforcement", required: true)]
    public Input<string> Enforcement { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;

    [Input("rules", required: true)]
    public Input<Inputs.RepositoryRulesetRulesArgs> Rules { get; set; } = null!;

    [Input("target", required: true)]
    public Input<string> Target { get; set; } = null!;
}
