namespace Pulumi.Aws.Ecr.Inputs;

public sealed class LifecyclePolicyDocumentArgs : ResourceArgs
{
    [Input("rules", required: true)]
    private InputList<LifecyclePolicyRuleArgs>? _rules;

    public InputList<LifecyclePolicyRuleArgs> Rules
    {
        get => _rules ??= new InputList<LifecyclePolicyRuleArgs>();
        set => _rules = value;
    }
}
