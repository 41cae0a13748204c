namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetSagemakerPipelineTargetPipelineParameterListArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
