namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordLatencyRoutingPolicyArgs : ResourceArgs
{
    [Input("region", required: true)]
    public Input<string> Region { get; set; } = null!;
}
