namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupTargetGroupHealthArgs : ResourceArgs
{
    [Input("dnsFailover")]
    public Input<TargetGroupTargetGroupHealthDnsFailoverArgs>? DnsFailover { get; set; }

    [Input("unhealthyStateRouting")]
    public Input<TargetGroupTargetGroupHealthUnhealthyStateRoutingArgs>? UnhealthyStateRouting { get; set; }
}
