namespace Pulumi.Github.Inputs;

public sealed class RepositoryRulesetRulesRequiredStatusChecksRequiredCheckArgs : ResourceArgs
{
    [Input("context", required: true)]
    public Input<string> Context { get; set; } = null!;

    [Input("integrationId")]
    public Input<int>? IntegrationId { get; set; }
}
