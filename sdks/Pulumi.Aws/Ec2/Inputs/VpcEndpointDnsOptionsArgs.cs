namespace Pulumi.Aws.Ec2.Inputs;

public sealed class VpcEndpointDnsOptionsArgs : ResourceArgs
{
    [Input("dnsRecordIpType")]
    public Input<string>? DnsRecordIpType { get; set; }

    [Input("privateDnsOnlyForInboundResolverEndpoint")]
    public Input<bool>? PrivateDnsOnlyForInboundResolverEndpoint { get; set; }

    [Input("privateDnsPreference")]
    public Input<string>? PrivateDnsPreference { get; set; }

    [Input("privateDnsSpecifiedDomains")]
    private InputList<string>? _privateDnsSpecifiedDomains;

    public InputList<string> PrivateDnsSpecifiedDomains
    {
        get => _privateDnsSpecifiedDomains ??= new InputList<string>();
        set => _privateDnsSpecifiedDomains = value;
    }
}
