namespace Pulumi.Aws.Iam.Inputs;

public sealed class PolicyDocumentArgs : ResourceArgs
{
    [Input("Id")]
    public Input<string>? Id { get; set; }

    [Input("Statement", required: true)]
    private InputList<PolicyStatementArgs>? _statement;

    public InputList<PolicyStatementArgs> Statement
    {
        get => _statement ??= new InputList<PolicyStatementArgs>();
        set => _statement = value;
    }

    [Input("Version", required: true)]
    public Input<global::Pulumi.Aws.Iam.PolicyDocumentVersion> Version { get; set; } = null!;
}
