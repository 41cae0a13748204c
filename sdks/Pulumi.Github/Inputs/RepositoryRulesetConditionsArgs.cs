namespace Pulumi.Github.Inputs;

public sealed class RepositoryRulesetConditionsArgs : ResourceArgs
{
    [Input("refName", required: true)]
    public Input<RepositoryRulesetConditionsRefNameArgs> RefName { get; set; } = null!;
}
