namespace Pulumi.Aws.Acm.Inputs;

public sealed class CertificateOptionsArgs : ResourceArgs
{
    [Input("certificateTransparencyLoggingPreference")]
    public Input<string>? CertificateTransparencyLoggingPreference { get; set; }
}
