namespace Pulumi.Aws.Rds;

[EnumType]
public readonly struct StorageType : IEquatable<StorageType>
{
    private readonly string _value;

    private StorageType(string value) => _value = value;

    public bool Equals(StorageType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is StorageType other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
