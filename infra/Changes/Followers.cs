using Infra.Plans;

namespace Infra.Changes;

/// <summary>Resources that name one which is called otherwise now: that is told of the one alone.</summary>
internal sealed class Followers
{
    private readonly Dictionary<string, string> _urns;
    private readonly Dictionary<string, string> _names;

    public Followers(IReadOnlyList<ResourceMove> moves)
    {
        _urns = moves.ToDictionary(move => move.Before.Urn, move => move.After.Urn, StringComparer.Ordinal);
        // Resources of several types may share a name; those that then have different ones are left as they are.
        _names = moves.Where(move => move.Before.Name != move.After.Name).GroupBy(move => move.Before.Name, move => move.After.Name, StringComparer.Ordinal)
            .Where(group => group.Distinct(StringComparer.Ordinal).Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>A resource as it was, with the names of today for its parent and for what it depends on.</summary>
    public PlannedResource Of(PlannedResource before)
    {
        var follows = (before.Parent is { } parent && _urns.ContainsKey(parent)) || (_names.Count > 0 && before.DependsOn.Any(_names.ContainsKey));
        return !follows ? before : before with
        {
            Parent = before.Parent is null ? null : _urns.GetValueOrDefault(before.Parent, before.Parent),
            DependsOn = [.. before.DependsOn.Select(name => _names.GetValueOrDefault(name, name)).Order(StringComparer.Ordinal)],
        };
    }
}
