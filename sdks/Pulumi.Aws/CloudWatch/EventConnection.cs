namespace Pulumi.Aws.CloudWatch;

public class EventConnection : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public EventConnection(string name, EventConnectionArgs args, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/eventConnection:EventConnection", name, args, options)
    {
    }
}

public sealed class EventConnectionArgs : ResourceArgs
{
    [Input("authParameters", required: true)]
    public Input<Inputs.EventConnectionAuthParametersArgs> AuthParameters { get; set; } = null!;

    [Input("authorizationType", required: true)]
    public Input<string> AuthorizationType { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }
}
