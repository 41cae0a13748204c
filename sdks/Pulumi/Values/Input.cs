namespace Pulumi;

/// <summary>What a resource takes: a plain value or an <see cref="Output{T}"/>.</summary>
public class Input<T> : IInput
{
    private readonly T? _value;
    private readonly Output<T>? _output;

    private protected Input(T value) => _value = value;

    private protected Input(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>For lists and maps, which hold inputs of their own and override both members below.</summary>
    private protected Input()
    {
    }

    object? IInput.Raw => Raw;

    private protected virtual object? Raw => _output ?? (object?)_value;

    internal virtual Output<T> Resolve() => _output ?? Output.Create(_value!);

    public static implicit operator Input<T>(T value) => new(value);

    public static implicit operator Input<T>(Output<T> value) => new(value);

    public static implicit operator Output<T>(Input<T> input) => input.ToOutput();
}
