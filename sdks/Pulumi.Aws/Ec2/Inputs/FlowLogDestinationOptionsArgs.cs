namespace Pulumi.Aws.Ec2.Inputs;

public sealed class FlowLogDestinationOptionsArgs : ResourceArgs
{
    [Input("fileFormat")]
    public Input<string>? FileFormat { get; set; }

    [Input("hiveCompatiblePartitions")]
    public Input<bool>? HiveCompatiblePartitions { get; set; }

    [Input("perHourPartition")]
    public Input<bool>? PerHourPartition { get; set; }
}
