namespace Pulumi.Aws.Rds;

[EnumType]
public readonly struct StorageType;
