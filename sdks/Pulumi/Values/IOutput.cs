namespace Pulumi;

/// <summary>An <see cref="Output{T}"/> seen by code that does not know T.</summary>
internal interface IOutput
{
    ValueTask<OutputData<object?>> GetDataAsync();
}

/// <summary>An <see cref="Input{T}"/> seen by code that does not know T.</summary>
internal interface IInput
{
    /// <summary>What the input holds: a plain value, an output, or the items of a list or map, each an input of its own.</summary>
    object? Raw { get; }
}

/// <summary>A <see cref="Union{T0, T1}"/> seen by code that knows neither type.</summary>
internal interface IUnion
{
    object Value { get; }
}
