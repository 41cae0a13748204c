namespace Pulumi.Aws.Iam;

[EnumType]
public readonly struct PolicyStatementEffect : IEquatable<PolicyStatementEffect>
{
    private readonly string _value;

    private PolicyStatementEffect(string value) => _value = value;

    public bool Equals(PolicyStatementEffect other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is PolicyStatementEffect other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
