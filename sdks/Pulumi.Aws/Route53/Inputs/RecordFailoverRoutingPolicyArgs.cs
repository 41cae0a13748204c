namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordFailoverRoutingPolicyArgs : ResourceArgs
{
    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
