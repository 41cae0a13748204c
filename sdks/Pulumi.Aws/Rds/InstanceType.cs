namespace Pulumi.Aws.Rds;

[EnumType]
public readonly struct InstanceType;
