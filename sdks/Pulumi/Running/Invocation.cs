using System.Collections.Immutable;

namespace Pulumi;

/// <summary>One call of a provider's function.</summary>
internal sealed class Invocation(Deployment deployment, string token)
{
    public async Task<OutputData<T>> CallAsync<T>(InvokeArgs args, InputList<Resource>? dependsOn)
    {
        var inputs = await Serializer.SerializeArgsAsync($"{token}, args", args);
        var needed = inputs.Values.Aggregate(
            ImmutableHashSet<Resource>.Empty, (resources, input) => OutputData.Union(resources, input.Resources));
        if (dependsOn is not null)
            needed = needed.Union(await Dependencies.ExpandAsync(dependsOn));

        var known = inputs.Values.All(input => input.IsKnown);
        // The function may look at the resource, which is not there before it has an id.
        foreach (var resource in Dependencies.Expand(needed))
            known &= await Dependencies.WaitForIdAsync(resource);

        if (!known)
            return OutputData.Unknown(default(T)!) with { Resources = needed };
        var result = await CallAsync(inputs);
        return new OutputData<T>(
            Convert<T>(result), result.Values.All(value => value.IsKnown), result.Values.Any(value => value.IsSecret), needed);
    }

    public async Task<T> CallNowAsync<T>(InvokeArgs args) =>
        Convert<T>(await CallAsync(await Serializer.SerializeArgsAsync($"{token}, args", args)));

    private Task<Dictionary<string, OutputData<object?>>> CallAsync(Dictionary<string, OutputData<object?>> inputs) =>
        deployment.CallAsync(token, inputs.Known());

    private static T Convert<T>(Dictionary<string, OutputData<object?>> result) =>
        Deserializer.TryConvert(result.Known(), typeof(T), out var value) ? (T)value! : default!;
}
