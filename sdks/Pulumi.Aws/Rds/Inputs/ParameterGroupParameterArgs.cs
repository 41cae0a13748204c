namespace Pulumi.Aws.Rds.Inputs;

public sealed class ParameterGroupParameterArgs : ResourceArgs
{
    [Input("applyMethod")]
    public Input<string>? ApplyMethod { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;

    public ParameterGroupParameterArgs()
    {
        ApplyMethod = "immediate";
    }
}
