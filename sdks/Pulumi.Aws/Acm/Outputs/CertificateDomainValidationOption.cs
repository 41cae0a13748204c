namespace Pulumi.Aws.Acm.Outputs;

[OutputType]
public sealed class CertificateDomainValidationOption
{
    public readonly string? ResourceRecordName;

    public readonly string? ResourceRecordType;

    public readonly string? ResourceRecordValue;

    [OutputConstructor]
    private CertificateDomainValidationOption(string? resourceRecordName, string? resourceRecordType, string? resourceRecordValue)
    {
        ResourceRecordName = resourceRecordName;
        ResourceRecordType = resourceRecordType;
        ResourceRecordValue = resourceRecordValue;
    }
}
