using System.Collections.Frozen;
using Infra.Plans;

namespace Infra.Changes.Loss;

/// <summary>Which inputs of which types make the provider replace a resource instead of updating it.</summary>
public static class ReplacingInputs
{
    /// <summary>Every resource of AWS has it; where one side leaves it out, it may be the region of the provider.</summary>
    private const string Region = "region";

    /// <summary>
    /// What a resource is called itself. Names are often alike, such as those of a vault, its lock and a load balancer, and the id of one is
    /// then the name of another that has nothing to do with it.
    /// </summary>
    private static readonly string[] OwnNames =
    [
        "bucket", "bucketPrefix", "clusterIdentifier", "clusterIdentifierPrefix", "creationToken", "databaseName", "dbName", "description",
        "domainName", "masterUsername", "name", "namePrefix", "replicationGroupId", "username",
    ];

    private static readonly FrozenDictionary<string, ReplaceableKind> ByType = StoreKinds.All.Concat(PlaceKinds.All).Concat(InterruptedKinds.All)
        .ToFrozenDictionary(kind => kind.Type, StringComparer.Ordinal);

    /// <summary>Ordered by type (ordinal).</summary>
    public static IEnumerable<ReplaceableKind> All => ByType.Values.OrderBy(kind => kind.Type, StringComparer.Ordinal);

    /// <summary>Null for a type of which nothing is known.</summary>
    public static ReplaceableKind? Of(string type) => ByType.GetValueOrDefault(type);

    /// <summary>Whether something is gone with a resource of a type.</summary>
    public static bool Loses(string type) => Of(type)?.Loses == true;

    /// <summary>The inputs that replace a resource which is there in both plans, ordered (ordinal); none for an update.</summary>
    public static IReadOnlyList<string> Of(ResourceChange change)
    {
        if (change is not { Before: { } before, After: { } after })
        {
            return [];
        }

        var changed = change.Inputs.Select(input => Root(input.Path)).ToHashSet(StringComparer.Ordinal);
        changed.ExceptWith(Ignored(after));
        return [.. changed.Where(input => Replaces(before, after, input)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The texts in the inputs for whose change a resource is replaced, whatever they are but its own name.</summary>
    public static IEnumerable<(string Input, string Text)> References(PlannedResource resource) => Of(resource.Type) is not { } kind ? []
        : from input in kind.Always.Concat(kind.UnlessLeftOut).Select(input => input.Name).Except(Ignored(resource)).Except(OwnNames)
          from text in Texts(resource.Inputs.GetValueOrDefault(input))
          select (input, text);

    /// <summary>Of <c>encryptionConfigurations[0].kmsKey</c> it is encryptionConfigurations.</summary>
    internal static string Root(string path) => path.IndexOfAny(['.', '[']) is > 0 and var end ? path[..end] : path;

    private static bool Replaces(PlannedResource before, PlannedResource after, string input)
    {
        var (old, now) = (before.Inputs.GetValueOrDefault(input), after.Inputs.GetValueOrDefault(input));
        return input == Region && after.Type.StartsWith("aws:", StringComparison.Ordinal) ? old is not null && now is not null
            : Of(after.Type) is { } kind && (kind.Always.Any(forced => forced.Name == input && !Equals(forced.Effective(old), forced.Effective(now)))
                || kind.UnlessLeftOut.Any(forced => forced.Name == input && !IsLeftOut(old, now) && !Equals(old, now))
                || kind.Sometimes.Any(forced => forced.Name == input && forced.Only?.Invoke(before, after) != false));
    }

    /// <summary>A flag that was on is turned off; one that nobody set before was off, or on, as the provider saw fit.</summary>
    private static bool IsLeftOut(object? before, object? now) => now is null or "" || (now is false && before is not true);

    /// <summary>What others own changes nothing.</summary>
    private static IEnumerable<string> Ignored(PlannedResource resource) =>
        resource.Tells("ignoreChanges") ? resource.IgnoreChanges : [];

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyDictionary<string, object?> map => map.Values.SelectMany(Texts),
        IReadOnlyList<object?> list => list.SelectMany(Texts),
        _ => [],
    };
}
