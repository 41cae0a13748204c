namespace Pulumi.Github.Inputs;

public sealed class RepositoryRulesetRulesRequiredStatusChecksArgs : ResourceArgs
{
    [Input("requiredChecks", required: true)]
    private InputList<RepositoryRulesetRulesRequiredStatusChecksRequiredCheckArgs>? _requiredChecks;

    public InputList<RepositoryRulesetRulesRequiredStatusChecksRequiredCheckArgs> RequiredChecks
    {
        get => _requiredChecks ??= new InputList<RepositoryRulesetRulesRequiredStatusChecksRequiredCheckArgs>();
        set => _requiredChecks = value;
    }

    [Input("strictRequiredStatusChecksPolicy")]
    public Input<bool>? StrictRequiredStatusChecksPolicy { get; set; }
}
