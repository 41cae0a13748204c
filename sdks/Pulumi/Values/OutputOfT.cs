namespace Pulumi;

/// <summary>
/// A value that is there only once its resource exists. It may be secret, and during a preview it may be unknown.
/// A failure inside it fails the run, whether or not anybody reads it.
/// </summary>
public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> data)
    {
        Data = data;
        if (!data.IsCompletedSuccessfully)
            Deployment.Current?.Runner.Track(data);
    }

    internal Output(OutputData<T> data) => Data = Task.FromResult(data);

    internal Task<OutputData<T>> Data { get; }

    public static Output<T> Create(Task<T> value) => Output.Create(value);

    /// <summary>Computes with the value; skipped, with an unknown result, when the value is unknown.</summary>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) =>
        new(BindAsync(value => ValueTask.FromResult(OutputData.Plain(func(value)))));

    /// <inheritdoc cref="Apply{TResult}(Func{T, TResult})"/>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) =>
        new(BindAsync(async value => OutputData.Plain(await func(value))));

    /// <inheritdoc cref="Apply{TResult}(Func{T, TResult})"/>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) =>
        new(BindAsync(value => new ValueTask<OutputData<TResult>>(func(value).ToOutput().Data)));

    /// <inheritdoc cref="Apply{TResult}(Func{T, TResult})"/>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) =>
        new(BindAsync(value => func(value) is { } output
            ? new ValueTask<OutputData<TResult>>(output.Data)
            : ValueTask.FromResult(OutputData.Plain(default(TResult)!))));

    /// <inheritdoc cref="Apply{TResult}(Func{T, TResult})"/>
    public Output<ValueTuple> Apply(Func<T, Task> func) =>
        new(BindAsync(async value =>
        {
            await func(value);
            return OutputData.Plain(default(ValueTuple));
        }));

    /// <summary>Never the value, which may not be there yet: a text that says so, or an exception if the environment asks for one.</summary>
    public override string ToString()
    {
        const string Message = "Calling [ToString] on an [Output<T>] does not give its value, which may not be known yet. "
            + "Use Output.Format($\"...{output}...\") or output.Apply(value => $\"...{value}...\") to make a text of it.";
        var setting = Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING");
        if (setting == "1" || string.Equals(setting, "true", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException(Message);
        return Message;
    }

    async ValueTask<OutputData<object?>> IOutput.GetDataAsync() => (await Data).Untyped();

    private async Task<OutputData<TResult>> BindAsync<TResult>(Func<T, ValueTask<OutputData<TResult>>> func)
    {
        var source = await Data;
        var result = source.IsKnown ? await func(source.Value) : OutputData.Unknown(default(TResult)!);
        return result.Join(source);
    }
}
