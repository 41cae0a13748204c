using Infra.Compute;

namespace Infra.Settings;

internal static class WorkerServiceSettingsReader
{
    public static readonly IReadOnlyList<string> OwnKeys = ["heartbeatCommand", BacklogKey];

    private const string BacklogKey = "backlog";

    private static TextShape Argument => new("text that is not empty", text => text.Length > 0);

    public static WorkerServiceSettings Read(SettingsSection section, string name, ServiceBasics basics, ServiceSurroundings surroundings) => new()
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
        Scaling = ScalingReader.Read(section, basics, surroundings),
        Calls = CallsReader.Read(section),
        StopWindow = basics.StopWindow,
        UsesDatabase = basics.UsesDatabase,
        UsesCache = basics.UsesCache,
        Secrets = basics.Secrets,
        Environment = basics.Environment,
        HeartbeatCommand = section.Arguments("heartbeatCommand", Argument, "argument"),
        Backlog = ReadBacklog(section, surroundings),
    };

    private static Backlog? ReadBacklog(SettingsSection service, ServiceSurroundings surroundings)
    {
        var section = service.OptionalSection(BacklogKey);
        var perTask = section.Number("perTask", from: 1, to: 1000000, "waiting jobs");
        if (!service.Has(BacklogKey))
        {
            return null;
        }

        if (!surroundings.TasksAreCounted)
        {
            service.Report(BacklogKey, "must not be there, since cluster.containerInsights is disabled: nobody counts the tasks that the backlog is shared among");
        }

        if (!surroundings.ReachesTheInternet)
        {
            service.Report(BacklogKey, "must not be there, since network.nat is none: the worker could not reach CloudWatch to publish it");
        }

        return new Backlog(perTask);
    }
}
