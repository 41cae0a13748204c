using System.Globalization;
using Infra.Acceptance;

namespace Infra.Settings;

/// <summary>The pairs of processor time and memory that Fargate offers, from <c>infra/Acceptance/Facts/fargate-sizes.tsv</c>.</summary>
internal static class FargateSizes
{
    private static readonly SortedDictionary<int, int[]> MemoriesByCpu = new(DatedFacts.Values("fargate-sizes")
        .Select(pair => pair.Split('/').Select(size => int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray())
        .GroupBy(pair => pair[0]).ToDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair[1]).Order().ToArray()));

    /// <summary>In ECS units.</summary>
    public static IReadOnlyList<int> Cpus { get; } = [.. MemoriesByCpu.Keys];

    /// <summary>In MiB, for one of <see cref="Cpus"/>; for any other number what is offered at all.</summary>
    public static IReadOnlyList<int> Memories(int cpu) =>
        MemoriesByCpu.TryGetValue(cpu, out var memories) ? memories : [.. MemoriesByCpu.Values.SelectMany(all => all).Distinct().Order()];
}
