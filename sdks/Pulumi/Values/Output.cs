using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Makes outputs out of values, tasks and other outputs.</summary>
public static class Output
{
    public static Output<T> Create<T>(T value) => new(OutputData.Plain(value));

    public static Output<T> Create<T>(Task<T> value) => new(FromAsync(value, isSecret: false));

    public static Output<T> CreateSecret<T>(T value) => new(OutputData.Secret(value));

    public static Output<T> CreateSecret<T>(Task<T> value) => new(FromAsync(value, isSecret: true));

    public static Output<T> CreateSecret<T>(Output<T> value) => new(WithSecretAsync(value, isSecret: true));

    /// <summary>The same value without the secret mark; the given output keeps it.</summary>
    public static Output<T> Unsecret<T>(Output<T> output) => new(WithSecretAsync(output, isSecret: false));

    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.Data).IsSecret;

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All((IEnumerable<Input<T>>)inputs);

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All((IEnumerable<Output<T>>)outputs);

    /// <summary>All values together: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => All(inputs.Select(input => input.ToOutput()));

    /// <inheritdoc cref="All{T}(IEnumerable{Input{T}})"/>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => new(AllAsync(outputs.ToArray()));

    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2) => Tuple(item1.ToOutput(), item2.ToOutput());

    /// <summary>Both values together: unknown if one is unknown, secret if one is secret.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2) => new(TupleAsync(item1, item2));

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput());

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3) =>
        Tuple(Tuple(item1, item2), item3).Apply(all => (all.Item1.Item1, all.Item1.Item2, all.Item2));

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput());

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4) =>
        Tuple(Tuple(item1, item2), Tuple(item3, item4))
            .Apply(all => (all.Item1.Item1, all.Item1.Item2, all.Item2.Item1, all.Item2.Item2));

    /// <summary>An interpolated text whose holes may be plain values, inputs or outputs; null becomes nothing.</summary>
    public static Output<string> Format(FormattableString formattableString) => new(FormatAsync(formattableString));

    /// <summary>The value as JSON; inputs and outputs anywhere inside it are resolved.</summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null) =>
        new(OutputJson.SerializeAsync(value, options ?? JsonSerializerOptions.Default));

    private static async Task<OutputData<T>> FromAsync<T>(Task<T> value, bool isSecret) =>
        OutputData.Plain(await value) with { IsSecret = isSecret };

    private static async Task<OutputData<T>> WithSecretAsync<T>(Output<T> output, bool isSecret) =>
        await output.Data with { IsSecret = isSecret };

    private static async Task<OutputData<ImmutableArray<T>>> AllAsync<T>(Output<T>[] outputs)
    {
        var values = ImmutableArray.CreateBuilder<T>(outputs.Length);
        var all = OutputData.Plain(ImmutableArray<T>.Empty);
        foreach (var output in outputs)
        {
            var item = await output.Data;
            all = all.Join(item) with { IsKnown = all.IsKnown && item.IsKnown };
            values.Add(item.Value);
        }

        return all.IsKnown ? all with { Value = values.MoveToImmutable() } : all with { Value = default };
    }

    private static async Task<OutputData<(T1, T2)>> TupleAsync<T1, T2>(Output<T1> item1, Output<T2> item2)
    {
        var (first, second) = (await item1.Data, await item2.Data);
        var both = OutputData.Plain((first.Value, second.Value)).Join(first).Join(second);
        return both with { IsKnown = first.IsKnown && second.IsKnown };
    }

    private static async Task<OutputData<string>> FormatAsync(FormattableString formattable)
    {
        var text = OutputData.Plain("");
        var holes = formattable.GetArguments();
        for (var i = 0; i < holes.Length; i++)
        {
            while (holes[i] is IInput input)
                holes[i] = input.Raw;
            if (holes[i] is not IOutput output)
                continue;
            var hole = await output.GetDataAsync();
            text = text.Join(hole) with { IsKnown = text.IsKnown && hole.IsKnown };
            holes[i] = hole.Value;
        }

        return text.IsKnown ? text with { Value = string.Format(CultureInfo.InvariantCulture, formattable.Format, holes) } : text;
    }
}
