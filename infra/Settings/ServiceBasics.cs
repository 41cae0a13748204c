using Infra.Compute;
using Infra.Units;

namespace Infra.Settings;

/// <summary>What a service decides whatever its kind, read from its section.</summary>
internal sealed class ServiceBasics
{
    private static readonly TextShape Uses = TextShape.OneOf("database", "cache");

    public ServiceBasics(SettingsSection section)
    {
        Image = section.Parsed<ImageReference>(
            "image",
            "an image with its registry and a digest or a tag that does not move as latest does, for example ghcr.io/acme/shop-api:1.4.2",
            ImageReference.TryParse);
        var cpu = section.OneOf(
            "cpu", FargateSizes.Cpus.Contains, $"{Wording.OneOf(FargateSizes.Cpus)} (CPU units, 1024 is one vCPU)");
        var memories = FargateSizes.Memories(cpu);
        var memory = section.OneOf(
            "memoryMib", memories.Contains, $"{Wording.OneOf(memories)} (MiB{(section.HasProblem("cpu") ? "" : $", with cpu {cpu}")})");
        Cpu = new CpuUnits(cpu);
        Memory = new Mebibytes(memory);
        MinimumTasks = section.Number("minimumTasks", from: 1, to: 100, "tasks");
        MaximumTasks = section.Number("maximumTasks", Math.Max(1, MinimumTasks), to: 1000, "tasks, not fewer than minimumTasks");
        TargetCpu = new Percent(section.Number("targetCpuPercent", from: 10, to: 90, "percent"));
        StopWindow = section.Seconds("stopSeconds", from: 2, to: 120);
        var uses = section.Texts("uses", Uses, from: 0, to: 2, "of database and cache");
        UsesDatabase = uses.Contains("database", StringComparer.Ordinal);
        UsesCache = uses.Contains("cache", StringComparer.Ordinal);
        Environment = EnvironmentReader.Read(section);
    }

    public ImageReference Image { get; }

    public CpuUnits Cpu { get; }

    public Mebibytes Memory { get; }

    public int MinimumTasks { get; }

    public int MaximumTasks { get; }

    public Percent TargetCpu { get; }

    public TimeSpan StopWindow { get; }

    public bool UsesDatabase { get; }

    public bool UsesCache { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; }
}
