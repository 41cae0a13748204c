using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A resource as the engine knows it.</summary>
internal sealed record Registered(Resource Resource, string Urn, string? Id, Dictionary<string, OutputData<object?>> State)
{
    private readonly ImmutableHashSet<Resource> _self = [Resource];

    public OutputData<string> UrnData => Own(Urn);

    // An empty id is what the published SDK has while the id is unknown.
    public OutputData<string> IdData => Own(Id ?? "") with { IsKnown = Id is not null };

    /// <summary>One output; if the engine did not tell it, unknown in a preview and else the type's default.</summary>
    public OutputData<T> Read<T>(string key, bool isDryRun)
    {
        if (!State.TryGetValue(key, out var data))
            return Own(default(T)!) with { IsKnown = !isDryRun };
        var value = data.IsKnown && Deserializer.TryConvert(data.Value, typeof(T), out var converted) ? (T)converted! : default!;
        return Own(value) with { IsKnown = data.IsKnown, IsSecret = data.IsSecret };
    }

    private OutputData<T> Own<T>(T value) => OutputData.Plain(value) with { Resources = _self };
}
