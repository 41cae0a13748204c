namespace Pulumi.Aws.LB.Inputs;

public sealed class LoadBalancerHealthCheckLogsArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }
}
