namespace Pulumi.Aws.Ecr;

[EnumType]
public readonly struct LifecyclePolicyTagStatus : IEquatable<LifecyclePolicyTagStatus>
{
    private readonly string _value;

    private LifecyclePolicyTagStatus(string value) => _value = value;

    public bool Equals(LifecyclePolicyTagStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is LifecyclePolicyTagStatus other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
