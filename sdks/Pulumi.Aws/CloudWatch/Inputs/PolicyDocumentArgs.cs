namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class PolicyDocumentArgs : ResourceArgs
{
    [Input("Id")]
    public Input<string>? Id { get; set; }

    [Input("Statement", required: true)]
    private InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs>? _statement;

    public InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs> Statement
    {
        get => _statement ??= new InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs>();
        set => _statement = value;
    }

    [Input("Version", required: true)]
    public Input<global::Pulumi.Aws.Iam.PolicyDocumentVersion> Version { get; set; } = null!;
}
