namespace Pulumi.Aws.CloudWatch;

public class EventConnection : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("authorizationType")]
    public Output<string> AuthorizationType { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("kmsKeyIdentifier")]
    public Output<string?> KmsKeyIdentifier { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("secretArn")]
    public Output<string> SecretArn { get; private set; } = null!;

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

    [Input("invocationConnectivityParameters")]
    public Input<Inputs.EventConnectionInvocationConnectivityParametersArgs>? InvocationConnectivityParameters { get; set; }

    [Input("kmsKeyIdentifier")]
    public Input<string>? KmsKeyIdentifier { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }
}
