namespace Pulumi.Aws.Acm.Inputs;

public sealed class CertificateValidationOptionArgs : ResourceArgs
{
    [Input("domainName", required: true)]
    public Input<string> DomainName { get; set; } = null!;

    [Input("validationDomain", required: true)]
    public Input<string> ValidationDomain { get; set; } = null!;
}
