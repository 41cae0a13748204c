using System.Collections.Immutable;

namespace Pulumi.Aws.Acm;

public class Certificate : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("domainValidationOptions")]
    public Output<ImmutableArray<Outputs.CertificateDomainValidationOption>> DomainValidationOptions { get; private set; } = null!;

    public Certificate(string name, CertificateArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:acm/certificate:Certificate", name, args ?? new CertificateArgs(), options)
    {
    }
}

public sealed class CertificateArgs : ResourceArgs
{
    [Input("domainName")]
    public Input<string>? DomainName { get; set; }

    [Input("keyAlgorithm")]
    public Input<string>? KeyAlgorithm { get; set; }

    [Input("options")]
    public Input<Inputs.CertificateOptionsArgs>? Options { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("subjectAlternativeNames")]
    private InputList<string>? _subjectAlternativeNames;

    public InputList<string> SubjectAlternativeNames
    {
        get => _subjectAlternativeNames ??= new InputList<string>();
        set => _subjectAlternativeNames = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("validationMethod")]
    public Input<string>? ValidationMethod { get; set; }
}
