namespace Pulumi.Aws.LB;

public class TargetGroup : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("arnSuffix")]
    public Output<string> ArnSuffix { get; private set; } = null!;

    public TargetGroup(string name, TargetGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:lb/targetGroup:TargetGroup", name, args ?? new TargetGroupArgs(), options)
    {
    }
}

public sealed class TargetGroupArgs : ResourceArgs
{
    [Input("deregistrationDelay")]
    public Input<int>? DeregistrationDelay { get; set; }

    [Input("healthCheck")]
    public Input<Inputs.TargetGroupHealthCheckArgs>? HealthCheck { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    [Input("stickiness")]
    public Input<Inputs.TargetGroupStickinessArgs>? Stickiness { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("targetType")]
    public Input<string>? TargetType { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
