using System.Collections.Immutable;

namespace Pulumi.Aws.Acm;

public class Certificate : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("certificateAuthorityArn")]
    public Output<string?> CertificateAuthorityArn { get; private set; } = null!;

    [Output("certificateBody")]
    public Output<string?> CertificateBody { get; private set; } = null!;

    [Output("certificateChain")]
    public Output<string?> CertificateChain { get; private set; } = null!;

    [Output("domainName")]
    public Output<string> DomainName { get; private set; } = null!;

    [Output("domainValidationOptions")]
    public Output<ImmutableArray<Outputs.CertificateDomainValidationOption>> DomainValidationOptions { get; private set; } = null!;

    [Output("earlyRenewalDuration")]
    public Output<string?> EarlyRenewalDuration { get; private set; } = null!;

    [Output("keyAlgorithm")]
    public Output<string> KeyAlgorithm { get; private set; } = null!;

    [Output("notAfter")]
    public Output<string> NotAfter { get; private set; } = null!;

    [Output("notBefore")]
    public Output<string> NotBefore { get; private set; } = null!;

    [Output("pendingRenewal")]
    public Output<bool> PendingRenewal { get; private set; } = null!;

    [Output("privateKey")]
    public Output<string?> PrivateKey { get; private set; } = null!;

    [Output("privateKeyWo")]
    public Output<string?> PrivateKeyWo { get; private set; } = null!;

    [Output("privateKeyWoVersion")]
    public Output<int?> PrivateKeyWoVersion { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("renewalEligibility")]
    public Output<string> RenewalEligibility { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("subjectAlternativeNames")]
    public Output<ImmutableArray<string>> SubjectAlternativeNames { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("validationEmails")]
    public Output<ImmutableArray<string>> ValidationEmails { get; private set; } = null!;

    [Output("validationMethod")]
    public Output<string> ValidationMethod { get; private set; } = null!;

    public Certificate(string name, CertificateArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:acm/certificate:Certificate", name, args ?? new CertificateArgs(), options)
    {
    }
}

public sealed class CertificateArgs : ResourceArgs
{
    [Input("certificateAuthorityArn")]
    public Input<string>? CertificateAuthorityArn { get; set; }

    [Input("certificateBody")]
    public Input<string>? CertificateBody { get; set; }

    [Input("certificateChain")]
    public Input<string>? CertificateChain { get; set; }

    [Input("domainName")]
    public Input<string>? DomainName { get; set; }

    [Input("earlyRenewalDuration")]
    public Input<string>? EarlyRenewalDuration { get; set; }

    [Input("keyAlgorithm")]
    public Input<string>? KeyAlgorithm { get; set; }

    [Input("options")]
    public Input<Inputs.CertificateOptionsArgs>? Options { get; set; }

    [Input("privateKey")]
    private Input<string>? _privateKey;

    public Input<string>? PrivateKey
    {
        get => _privateKey;
        set => _privateKey = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("privateKeyWo")]
    private Input<string>? _privateKeyWo;

    public Input<string>? PrivateKeyWo
    {
        get => _privateKeyWo;
        set => _privateKeyWo = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("privateKeyWoVersion")]
    public Input<int>? PrivateKeyWoVersion { get; set; }

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

    [Input("validationOptions")]
    private InputList<Inputs.CertificateValidationOptionArgs>? _validationOptions;

    public InputList<Inputs.CertificateValidationOptionArgs> ValidationOptions
    {
        get => _validationOptions ??= new InputList<Inputs.CertificateValidationOptionArgs>();
        set => _validationOptions = value;
    }
}
