using System.Collections.Immutable;

namespace Pulumi.Aws.LB;

public class Listener : CustomResource
{
    [Output("alpnPolicy")]
    public Output<string?> AlpnPolicy { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("certificateArn")]
    public Output<string?> CertificateArn { get; private set; } = null!;

    [Output("loadBalancerArn")]
    public Output<string> LoadBalancerArn { get; private set; } = null!;

    [Output("port")]
    public Output<int?> Port { get; private set; } = null!;

    [Output("protocol")]
    public Output<string> Protocol { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("routingHttpRequestXAmznMtlsClientcertHeaderName")]
    public Output<string> RoutingHttpRequestXAmznMtlsClientcertHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznMtlsClientcertIssuerHeaderName")]
    public Output<string> RoutingHttpRequestXAmznMtlsClientcertIssuerHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznMtlsClientcertLeafHeaderName")]
    public Output<string> RoutingHttpRequestXAmznMtlsClientcertLeafHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznMtlsClientcertSerialNumberHeaderName")]
    public Output<string> RoutingHttpRequestXAmznMtlsClientcertSerialNumberHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznMtlsClientcertSubjectHeaderName")]
    public Output<string> RoutingHttpRequestXAmznMtlsClientcertSubjectHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznMtlsClientcertValidityHeaderName")]
    public Output<string> RoutingHttpRequestXAmznMtlsClientcertValidityHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznTlsCipherSuiteHeaderName")]
    public Output<string> RoutingHttpRequestXAmznTlsCipherSuiteHeaderName { get; private set; } = null!;

    [Output("routingHttpRequestXAmznTlsVersionHeaderName")]
    public Output<string> RoutingHttpRequestXAmznTlsVersionHeaderName { get; private set; } = null!;

    [Output("routingHttpResponseAccessControlAllowCredentialsHeaderValue")]
    public Output<string> RoutingHttpResponseAccessControlAllowCredentialsHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseAccessControlAllowHeadersHeaderValue")]
    public Output<string> RoutingHttpResponseAccessControlAllowHeadersHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseAccessControlAllowMethodsHeaderValue")]
    public Output<string> RoutingHttpResponseAccessControlAllowMethodsHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseAccessControlAllowOriginHeaderValue")]
    public Output<string> RoutingHttpResponseAccessControlAllowOriginHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseAccessControlExposeHeadersHeaderValue")]
    public Output<string> RoutingHttpResponseAccessControlExposeHeadersHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseAccessControlMaxAgeHeaderValue")]
    public Output<string> RoutingHttpResponseAccessControlMaxAgeHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseContentSecurityPolicyHeaderValue")]
    public Output<string> RoutingHttpResponseContentSecurityPolicyHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseServerEnabled")]
    public Output<bool> RoutingHttpResponseServerEnabled { get; private set; } = null!;

    [Output("routingHttpResponseStrictTransportSecurityHeaderValue")]
    public Output<string> RoutingHttpResponseStrictTransportSecurityHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseXContentTypeOptionsHeaderValue")]
    public Output<string> RoutingHttpResponseXContentTypeOptionsHeaderValue { get; private set; } = null!;

    [Output("routingHttpResponseXFrameOptionsHeaderValue")]
    public Output<string> RoutingHttpResponseXFrameOptionsHeaderValue { get; private set; } = null!;

    [Output("sslPolicy")]
    public Output<string> SslPolicy { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("tcpIdleTimeoutSeconds")]
    public Output<int> TcpIdleTimeoutSeconds { get; private set; } = null!;

    public Listener(string name, ListenerArgs args, CustomResourceOptions? options = null)
        : base("aws:lb/listener:Listener", name, args, options)
    {
    }
}

public sealed class ListenerArgs : ResourceArgs
{
    [Input("alpnPolicy")]
    public Input<string>? AlpnPolicy { get; set; }

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

    [Input("mutualAuthentication")]
    public Input<Inputs.ListenerMutualAuthenticationArgs>? MutualAuthentication { get; set; }

    [Input("port")]
    public Input<int>? Port { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("routingHttpRequestXAmznMtlsClientcertHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznMtlsClientcertHeaderName { get; set; }

    [Input("routingHttpRequestXAmznMtlsClientcertIssuerHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznMtlsClientcertIssuerHeaderName { get; set; }

    [Input("routingHttpRequestXAmznMtlsClientcertLeafHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznMtlsClientcertLeafHeaderName { get; set; }

    [Input("routingHttpRequestXAmznMtlsClientcertSerialNumberHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznMtlsClientcertSerialNumberHeaderName { get; set; }

    [Input("routingHttpRequestXAmznMtlsClientcertSubjectHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznMtlsClientcertSubjectHeaderName { get; set; }

    [Input("routingHttpRequestXAmznMtlsClientcertValidityHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznMtlsClientcertValidityHeaderName { get; set; }

    [Input("routingHttpRequestXAmznTlsCipherSuiteHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznTlsCipherSuiteHeaderName { get; set; }

    [Input("routingHttpRequestXAmznTlsVersionHeaderName")]
    public Input<string>? RoutingHttpRequestXAmznTlsVersionHeaderName { get; set; }

    [Input("routingHttpResponseAccessControlAllowCredentialsHeaderValue")]
    public Input<string>? RoutingHttpResponseAccessControlAllowCredentialsHeaderValue { get; set; }

    [Input("routingHttpResponseAccessControlAllowHeadersHeaderValue")]
    public Input<string>? RoutingHttpResponseAccessControlAllowHeadersHeaderValue { get; set; }

    [Input("routingHttpResponseAccessControlAllowMethodsHeaderValue")]
    public Input<string>? RoutingHttpResponseAccessControlAllowMethodsHeaderValue { get; set; }

    [Input("routingHttpResponseAccessControlAllowOriginHeaderValue")]
    public Input<string>? RoutingHttpResponseAccessControlAllowOriginHeaderValue { get; set; }

    [Input("routingHttpResponseAccessControlExposeHeadersHeaderValue")]
    public Input<string>? RoutingHttpResponseAccessControlExposeHeadersHeaderValue { get; set; }

    [Input("routingHttpResponseAccessControlMaxAgeHeaderValue")]
    public Input<string>? RoutingHttpResponseAccessControlMaxAgeHeaderValue { get; set; }

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

    [Input("tcpIdleTimeoutSeconds")]
    public Input<int>? TcpIdleTimeoutSeconds { get; set; }
}
