using Pulumi;

namespace Tests.Sdk;

[EnumType]
public readonly struct ProbeSize : IEquatable<ProbeSize>
{
    private readonly string _value;

    private ProbeSize(string value) => _value = value;

    public static ProbeSize Small { get; } = new("small-size");

    public static ProbeSize Large { get; } = new("large-size");

    public bool Equals(ProbeSize other) => _value == other._value;

    public override bool Equals(object? obj) => obj is ProbeSize other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _value;

    public static explicit operator string(ProbeSize value) => value._value;

    public static bool operator ==(ProbeSize left, ProbeSize right) => left.Equals(right);

    public static bool operator !=(ProbeSize left, ProbeSize right) => !left.Equals(right);
}
