namespace Pulumi.Aws.Ecr;

[EnumType]
public readonly struct LifecyclePolicyCountType : IEquatable<LifecyclePolicyCountType>
{
    private readonly string _value;

    private LifecyclePolicyCountType(string value) => _value = value;

    public bool Equals(LifecyclePolicyCountType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is LifecyclePolicyCountType other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
