namespace Pulumi.Aws.Backup.Inputs;

public sealed class SelectionConditionStringEqualArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
