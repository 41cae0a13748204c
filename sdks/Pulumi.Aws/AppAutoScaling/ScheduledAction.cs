namespace Pulumi.Aws.AppAutoScaling;

public class ScheduledAction : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("endTime")]
    public Output<string?> EndTime { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("resourceId")]
    public Output<string> ResourceId { get; private set; } = null!;

    [Output("scalableDimension")]
    public Output<string> ScalableDimension { get; private set; } = null!;

    [Output("schedule")]
    public Output<string> Schedule { get; private set; } = null!;

    [Output("serviceNamespace")]
    public Output<string> ServiceNamespace { get; private set; } = null!;

    [Output("startTime")]
    public Output<string?> StartTime { get; private set; } = null!;

    [Output("timezone")]
    public Output<string?> Timezone { get; private set; } = null!;

    public ScheduledAction(string name, ScheduledActionArgs args, CustomResourceOptions? options = null)
        : base("aws:appautoscaling/scheduledAction:ScheduledAction", name, args, options)
    {
    }
}

public sealed class ScheduledActionArgs : ResourceArgs
{
    [Input("endTime")]
    public Input<string>? EndTime { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

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

    [Input("startTime")]
    public Input<string>? StartTime { get; set; }

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }
}
