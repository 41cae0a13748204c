namespace Pulumi.Aws.Ec2;

public class FlowLog : CustomResource
{
    public FlowLog(string name, FlowLogArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/flowLog:FlowLog", name, args ?? new FlowLogArgs(), options)
    {
    }
}

public sealed class FlowLogArgs : ResourceArgs
{
    [Input("iamRoleArn")]
    public Input<string>? IamRoleArn { get; set; }

    [Input("logDestination")]
    public Input<string>? LogDestination { get; set; }

    [Input("logDestinationType")]
    public Input<string>? LogDestinationType { get; set; }

    [Input("maxAggregationInterval")]
    public Input<int>? MaxAggregationInterval { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("trafficType")]
    public Input<string>? TrafficType { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
