namespace Pulumi.Aws.Route53;

[EnumType]
public readonly struct RecordType;
