namespace Infra.Settings;

internal static class WorkerServiceSettingsReader
{
    public static readonly IReadOnlyList<string> OwnKeys = ["heartbeatCommand"];

    private static readonly TextShape Argument = new("text that is not empty", text => text.Length > 0);

    public static WorkerServiceSettings Read(SettingsSection section, string name, ServiceBasics basics) => new()
    {
        Name = name,
        Image = basics.Image,
        Architecture = basics.Architecture,
        Cpu = basics.Cpu,
        Memory = basics.Memory,
        Scratch = basics.Scratch,
        Tracing = basics.Tracing,
        MinimumTasks = basics.MinimumTasks,
        MaximumTasks = basics.MaximumTasks,
        TargetCpu = basics.TargetCpu,
        StopWindow = basics.StopWindow,
        UsesDatabase = basics.UsesDatabase,
        UsesCache = basics.UsesCache,
        Secrets = basics.Secrets,
        Environment = basics.Environment,
        HeartbeatCommand = section.Arguments("heartbeatCommand", Argument, "arguments"),
    };
}
