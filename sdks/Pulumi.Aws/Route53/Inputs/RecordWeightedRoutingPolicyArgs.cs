namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordWeightedRoutingPolicyArgs : ResourceArgs
{
    [Input("weight", required: true)]
    public Input<int> Weight { get; set; } = null!;
}
