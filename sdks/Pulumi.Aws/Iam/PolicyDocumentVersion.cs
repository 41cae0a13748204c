namespace Pulumi.Aws.Iam;

[EnumType]
public readonly struct PolicyDocumentVersion : IEquatable<PolicyDocumentVersion>
{
    private readonly string _value;

    private PolicyDocumentVersion(string value) => _value = value;

    public bool Equals(PolicyDocumentVersion other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is PolicyDocumentVersion other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
