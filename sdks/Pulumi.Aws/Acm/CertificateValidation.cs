namespace Pulumi.Aws.Acm;

public class CertificateValidation : CustomResource
{
    [Output("certificateArn")]
    public Output<string> CertificateArn { get; private set; } = null!;

    public CertificateValidation(string name, CertificateValidationArgs args, CustomResourceOptions? options = null)
        : base("aws:acm/certificateValidation:CertificateValidation", name, args, options)
    {
    }
}

public sealed class CertificateValidationArgs : ResourceArgs
{
    [Input("certificateArn", required: true)]
    public Input<string> CertificateArn { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("validationRecordFqdns")]
    private InputList<string>? _validationRecordFqdns;

    public InputList<string> ValidationRecordFqdns
    {
        get => _validationRecordFqdns ??= new InputList<string>();
        set => _validationRecordFqdns = value;
    }
}
