namespace Pulumi.Aws.AppAutoScaling;

public class ScheduledAction : CustomResource
{
    public ScheduledAction(string name, ScheduledActionArgs args, CustomResourceOptions? options = null)
        : base("aws:appautoscaling/scheduledAction:ScheduledAction", name, args, options)
    {
    }
}

public sealed class ScheduledActionArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceId", required: true)]
    public Input<string> ResourceId { get; set; } = null!;

    [Input("scalableDimension", required: true)]
    public Input<string> ScalableDimension { get; set; } = null!;

    [Input("scalableTargetAction", required: true)]
    public Input<Inputs.ScheduledActionScalableTargetActionArgs> ScalableTargetAction { get; set; } = null!;

    [Input("schedule", required: true)]
    public Input<string> Schedule { get; set; } = null!;

    [Input("serviceNamespace", required: true)]
    public Input<string> ServiceNamespace { get; set; } = null!;

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }
}
