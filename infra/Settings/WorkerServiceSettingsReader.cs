namespace Infra.Settings;

internal static class WorkerServiceSettingsReader
{
    public static readonly IReadOnlyList<string> OwnKeys = ["heartbeatCommand"];

    private static readonly TextShape Argument = new("text that is not empty", text => text.Length > 0);

    public static WorkerServiceSettings Read(SettingsSection section, string name, ServiceBasics basics) => new()
    {
        Name = name,
        Image = basics.Image,
        Cpu = basics.Cpu,
        Memory = basics.Memory,
        MinimumTasks = basics.MinimumTasks,
        MaximumTasks = basics.MaximumTasks,
        TargetCpu = basics.TargetCpu,
        StopWindow = basics.StopWindow,
        UsesDatabase = basics.UsesDatabase,
        UsesCache = basics.UsesCache,
        Environment = basics.Environment,
        HeartbeatCommand = section.Arguments("heartbeatCommand", Argument, "arguments"),
    };
}
