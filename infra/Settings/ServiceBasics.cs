using Infra.Compute;
using Infra.Images;
using Infra.Units;

namespace Infra.Settings;

/// <summary>What a service decides whatever its kind, read from its section.</summary>
internal sealed class ServiceBasics
{
    /// <summary>Below the 90 percent at which the tasks are busy enough to wake somebody.</summary>
    internal const int MostTargetPercent = 85;

    /// <summary>MiB that leave a service room beside the collector of its traces.</summary>

    private const int LeastTracedMemory = 1024;

    private static TextShape Uses => TextShape.OneOf("database", "cache");

    public ServiceBasics(SettingsSection section, ServiceSurroundings surroundings)
    {
        Image = section.Optional<ServiceImage?>(
            "image", otherwise: null, (service, key) => service.Parsed<ServiceImage>(key, ServiceImage.Forms, ServiceImage.TryParse));
        if (Image is ServiceImage.Elsewhere && !surroundings.ReachesTheInternet)
        {
            section.Refuse("image", "sha256:DIGEST or own:TAG, since network.nat is none: no endpoint of the VPC leads to another registry");
        }

        if (Image is ServiceImage.Elsewhere { Reference.Repository.Length: > ImageReference.LongestRepository })
        {
            section.Refuse("image", $"an image whose registry and name have at most {ImageReference.LongestRepository} characters: ECS takes 255 with the digest");
        }

        Architecture = section.Optional("architecture", CpuArchitecture.Arm64, (service, key) =>
            service.Parsed<CpuArchitecture>(key, "arm64 or x86_64", TryParseArchitecture));
        var cpu = section.OneOf(
            "cpu", FargateSizes.Cpus.Contains, $"{Wording.OneOf(FargateSizes.Cpus)} (CPU units, 1024 is one vCPU)");
        var memories = FargateSizes.Memories(cpu);
        var memory = section.OneOf(
            "memoryMib", memories.Contains, $"{Wording.OneOf(memories)} (MiB{(section.HasProblem("cpu") ? "" : $", with cpu {cpu}")})");
        Cpu = new CpuUnits(cpu);
        Memory = new Mebibytes(memory);
        Scratch = section.Optional<Gibibytes?>(
            "scratchGib", otherwise: null, (service, key) => new Gibibytes(service.Number(key, from: 21, to: 200, "GiB")));
        Tracing = section.Optional("tracing", Tracing.None, (service, key) => service.Choice<Tracing>(key));
        if (Tracing == Tracing.Xray && memory is > 0 and < LeastTracedMemory)
        {
            section.Refuse("tracing", $"none with memoryMib below {LeastTracedMemory}: the collector takes {TracingSidecar.Memory} MiB of them");
        }

        if (Tracing == Tracing.Xray && !surroundings.ReachesTheInternet)
        {
            section.Refuse("tracing", "none, since network.nat is none: no endpoint of the VPC leads to X-Ray and the image of the collector");
        }

        MinimumTasks = section.Number("minimumTasks", from: 1, to: 100, "tasks");
        MaximumTasks = section.Number("maximumTasks", Math.Max(1, MinimumTasks), to: 1000, "tasks, not fewer than minimumTasks");
        TargetCpu = new Percent(section.Number("targetCpuPercent", from: 10, to: MostTargetPercent, "percent"));
        StopWindow = section.Seconds("stopSeconds", from: 2, to: 120);
        var uses = section.Texts("uses", Uses, from: 0, to: 2, "of database and cache");
        UsesDatabase = uses.Contains("database", StringComparer.Ordinal);
        UsesCache = uses.Contains("cache", StringComparer.Ordinal);
        string[] setByTracing = Tracing == Tracing.Xray ? [.. TracingSidecar.EnvironmentOf("").Select(variable => variable.Name)] : [];
        Environment = EnvironmentReader.Read(section, setByTracing);
        Secrets = section.Optional<IReadOnlyList<string>>(
            "secrets", [], (service, key) => SecretNamesReader.Read(service, key, Environment, setByTracing));
    }

    public ServiceImage? Image { get; }

    public CpuArchitecture Architecture { get; }

    public CpuUnits Cpu { get; }

    public Mebibytes Memory { get; }

    public Gibibytes? Scratch { get; }

    public Tracing Tracing { get; }

    public int MinimumTasks { get; }

    public int MaximumTasks { get; }

    public Percent TargetCpu { get; }

    public TimeSpan StopWindow { get; }

    public bool UsesDatabase { get; }

    public bool UsesCache { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; }

    public IReadOnlyList<string> Secrets { get; }

    private static bool TryParseArchitecture(string text, out CpuArchitecture architecture)
    {
        architecture = text == "x86_64" ? CpuArchitecture.X8664 : CpuArchitecture.Arm64;
        return text is "arm64" or "x86_64";
    }
}
