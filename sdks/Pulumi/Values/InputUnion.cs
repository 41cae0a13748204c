namespace Pulumi;

/// <summary>What a resource takes where it accepts either of two types.</summary>
public sealed class InputUnion<T0, T1> : Input<Union<T0, T1>>
{
    private InputUnion(Union<T0, T1> value)
        : base(value)
    {
    }

    private InputUnion(Output<Union<T0, T1>> value)
        : base(value)
    {
    }

    public static implicit operator InputUnion<T0, T1>(T0 value) => new(new Union<T0, T1>(value));

    public static implicit operator InputUnion<T0, T1>(T1 value) => new(new Union<T0, T1>(value));

    public static implicit operator InputUnion<T0, T1>(Union<T0, T1> value) => new(value);

    public static implicit operator InputUnion<T0, T1>(Input<T0> value) => value.ToOutput();

    public static implicit operator InputUnion<T0, T1>(Input<T1> value) => value.ToOutput();

    public static implicit operator InputUnion<T0, T1>(Output<T0> value) => new(value.Apply(item => new Union<T0, T1>(item)));

    public static implicit operator InputUnion<T0, T1>(Output<T1> value) => new(value.Apply(item => new Union<T0, T1>(item)));

    public static implicit operator InputUnion<T0, T1>(Output<Union<T0, T1>> value) => new(value);
}
