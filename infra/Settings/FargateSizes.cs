namespace Infra.Settings;

/// <summary>The pairs of processor time and memory that Fargate offers.</summary>
internal static class FargateSizes
{
    private static readonly SortedDictionary<int, int[]> MemoriesByCpu = new()
    {
        [256] = [512, 1024, 2048],
        [512] = Steps(from: 1024, to: 4096, step: 1024),
        [1024] = Steps(from: 2048, to: 8192, step: 1024),
        [2048] = Steps(from: 4096, to: 16384, step: 1024),
        [4096] = Steps(from: 8192, to: 30720, step: 1024),
        [8192] = Steps(from: 16384, to: 61440, step: 4096),
        [16384] = Steps(from: 32768, to: 122880, step: 8192),
    };

    /// <summary>In ECS units.</summary>
    public static IReadOnlyList<int> Cpus { get; } = [.. MemoriesByCpu.Keys];

    /// <summary>In MiB, for one of <see cref="Cpus"/>; for any other number what is offered at all.</summary>
    public static IReadOnlyList<int> Memories(int cpu) =>
        MemoriesByCpu.TryGetValue(cpu, out var memories) ? memories : [.. MemoriesByCpu.Values.SelectMany(all => all).Distinct().Order()];

    private static int[] Steps(int from, int to, int step) =>
        [.. Enumerable.Range(0, ((to - from) / step) + 1).Select(count => from + (count * step))];
}
