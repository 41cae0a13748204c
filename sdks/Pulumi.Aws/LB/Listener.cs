namespace Pulumi.Aws.LB;

public class Listener : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public Listener(string name, ListenerArgs args, CustomResourceOptions? options = null)
        : base("aws:lb/listener:Listener", name, args, options)
    {
    }
}

public sealed class ListenerArgs : ResourceArgs
{
    [Input("certificateArn")]
    public Input<string>? CertificateArn { get; set; }

    [Input("defaultActions", required: true)]
    private InputList<Inputs.ListenerDefaultActionArgs>? _defaultActions;

    public InputList<Inputs.ListenerDefaultActionArgs> DefaultActions
    {
        get => _defaultActions ??= new InputList<Inputs.ListenerDefaultActionArgs>();
        set => _defaultActions = value;
    }

    [Input("loadBalancerArn", required: true)]
    public Input<string> LoadBalancerArn { get; set; } = null!;

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    [Input("routingHttpResponseContentSecurityPolicyHeaderValue")]
    public Input<string>? RoutingHttpResponseContentSecurityPolicyHeaderValue { get; set; }

    [Input("routingHttpResponseServerEnabled")]
    public Input<bool>? RoutingHttpResponseServerEnabled { get; set; }

    [Input("routingHttpResponseStrictTransportSecurityHeaderValue")]
    public Input<string>? RoutingHttpResponseStrictTransportSecurityHeaderValue { get; set; }

    [Input("routingHttpResponseXContentTypeOptionsHeaderValue")]
    public Input<string>? RoutingHttpResponseXContentTypeOptionsHeaderValue { get; set; }

    [Input("routingHttpResponseXFrameOptionsHeaderValue")]
    public Input<string>? RoutingHttpResponseXFrameOptionsHeaderValue { get; set; }

    [Input("sslPolicy")]
    public Input<string>? SslPolicy { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
