namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketWebsiteArgs : ResourceArgs
{
    [Input("errorDocument")]
    public Input<string>? ErrorDocument { get; set; }

    [Input("indexDocument")]
    public Input<string>? IndexDocument { get; set; }

    [Input("redirectAllRequestsTo")]
    public Input<string>? RedirectAllRequestsTo { get; set; }

    [Input("routingRules")]
    public Input<string>? RoutingRules { get; set; }
}
