namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceTlsIssuerCertAuthorityArgs : ResourceArgs
{
    [Input("awsPcaAuthorityArn", required: true)]
    public Input<string> AwsPcaAuthorityArn { get; set; } = null!;
}
