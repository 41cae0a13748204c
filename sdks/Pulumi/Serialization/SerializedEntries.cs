using System.Collections.Immutable;

namespace Pulumi;

internal static class SerializedEntries
{
    /// <summary>What mocks and results see: the values alone, and nothing of an entry that holds anything unknown.</summary>
    public static ImmutableDictionary<string, object> Known(this Dictionary<string, OutputData<object?>> entries)
    {
        var known = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, data) in entries)
        {
            if (data is { IsKnown: true, Value: { } value })
                known.Add(key, value);
        }

        return known.ToImmutable();
    }
}
