using Infra.Network;

namespace Infra.Policies.Network.Reachability;

/// <summary>Ranges of addresses, and which of them have an address in common with another: without comparing each with each.</summary>
internal sealed class AddressRanges
{
    private readonly HashSet<CidrBlock> _ranges = [];

    // By every range around them, so that a range finds those within it.
    private readonly Dictionary<CidrBlock, List<CidrBlock>> _within = [];

    public void Add(CidrBlock range)
    {
        if (!_ranges.Add(range))
        {
            return;
        }

        for (var prefix = 0; prefix < range.Prefix; prefix++)
        {
            var around = range.Around(prefix);
            if (!_within.TryGetValue(around, out var inner))
            {
                _within.Add(around, inner = []);
            }

            inner.Add(range);
        }
    }

    /// <summary>Those around a range, itself, and those within it, as they were written; none for what is no range.</summary>
    public IEnumerable<string> Touching(string? text)
    {
        if (text is null || !CidrBlock.TryParse(text, out var range))
        {
            return [];
        }

        var around = Enumerable.Range(0, range.Prefix + 1).Select(range.Around).Where(_ranges.Contains);
        return around.Concat(_within.GetValueOrDefault(range) ?? []).Select(found => found.ToString());
    }
}
