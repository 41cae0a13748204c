namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceTlsArgs : ResourceArgs
{
    [Input("issuerCertAuthority", required: true)]
    public Input<ServiceServiceConnectConfigurationServiceTlsIssuerCertAuthorityArgs> IssuerCertAuthority { get; set; } = null!;

    [Input("kmsKey")]
    public Input<string>? KmsKey { get; set; }

    [Input("roleArn")]
    public Input<string>? RoleArn { get; set; }
}
