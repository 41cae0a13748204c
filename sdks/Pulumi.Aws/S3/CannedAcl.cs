namespace Pulumi.Aws.S3;

[EnumType]
public readonly struct CannedAcl : IEquatable<CannedAcl>
{
    private readonly string _value;

    private CannedAcl(string value) => _value = value;

    public bool Equals(CannedAcl other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is CannedAcl other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
