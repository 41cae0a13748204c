namespace Pulumi.Aws.Ecr;

[EnumType]
public readonly struct LifecyclePolicyActionType : IEquatable<LifecyclePolicyActionType>
{
    private readonly string _value;

    private LifecyclePolicyActionType(string value) => _value = value;

    public bool Equals(LifecyclePolicyActionType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is LifecyclePolicyActionType other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
