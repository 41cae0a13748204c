using System.Runtime.CompilerServices;

namespace Pulumi;

/// <summary>A value of one of two types.</summary>
public readonly struct Union<T0, T1> : IUnion
{
    private readonly bool _isT1;
    private readonly T0 _value0;
    private readonly T1 _value1;

    internal Union(T0 value)
    {
        _isT1 = false;
        _value0 = value;
        _value1 = default!;
    }

    internal Union(T1 value)
    {
        _isT1 = true;
        _value0 = default!;
        _value1 = value;
    }

    public T0 AsT0 => _isT1 ? throw Mistaken() : _value0;

    public T1 AsT1 => _isT1 ? _value1 : throw Mistaken();

    public object Value => _isT1 ? _value1! : _value0!;

    private static InvalidOperationException Mistaken([CallerMemberName] string member = "") =>
        new($"Cannot read {member}: the union holds a value of its other type.");
}
