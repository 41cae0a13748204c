using Infra.Plans;
using Infra.Policies;

namespace Infra.Pictures.Architecture;

/// <summary>What runs the product's code.</summary>
internal sealed class ComputeBoxes
{
    private const double UnitsPerCpu = 1024;
    private const double MegabytesPerGigabyte = 1024;

    private readonly Plan _plan;
    private readonly ILookup<string, PlannedResource> _scaling;

    public ComputeBoxes(Plan plan)
    {
        _plan = plan;
        _scaling = plan.OfType(ResourceTypes.ScalingTarget).ToLookup(target => Told.Text(target, "resourceId") ?? "", StringComparer.Ordinal);
    }

    public IEnumerable<Drawn> Services(IReadOnlyList<PlannedResource> services) =>
        Drawn.Each(services, "services", service => Drawn.Alone(service, BoxKind.Compute, [TasksOf(service), SizeOf(service), PriceOf(service)]));

    /// <summary>What is started by hand or by a deployment: tasks that no service runs.</summary>
    public IEnumerable<Drawn> OneOffTasks()
    {
        var run = Told.Try(() => _plan.OfType(ResourceTypes.Service).Select(_plan.TaskOf).OfType<PlannedResource>().Select(task => task.Urn).ToHashSet(StringComparer.Ordinal));
        return run is null ? [] : Tasks([.. _plan.OfType(ResourceTypes.TaskDefinition).Where(task => !run.Contains(task.Urn))]);
    }

    private static IEnumerable<Drawn> Tasks(PlannedResource[] tasks) =>
        Drawn.Together("One-off tasks", BoxKind.Compute, tasks, Some.Lines([.. tasks.Select(task => task.Name)]));

    /// <summary>How many at once: by its autoscaling, else as many as it starts with.</summary>
    private string? TasksOf(PlannedResource service)
    {
        var target = _scaling[$"service/{ClusterOf(service)}/{Told.Text(service, "name")}"].FirstOrDefault();
        return (target is null ? null : Told.Number(target, "minCapacity"), target is null ? null : Told.Number(target, "maxCapacity"), Told.Number(service, "desiredCount")) switch
        {
            ({ } min, { } max, _) => $"{min} to {max} tasks",
            (_, _, 1) => "1 task",
            (_, _, { } count) => $"{count} tasks",
            _ => null,
        };
    }

    private static string? ClusterOf(PlannedResource service) => Told.Text(service, "cluster")?.Split('/')[^1];

    private string? SizeOf(PlannedResource service) => Told.Try(() => _plan.TaskOf(service)) is { } task
        && double.TryParse(Told.Text(task, "cpu"), out var units) && double.TryParse(Told.Text(task, "memory"), out var megabytes)
            ? $"{units / UnitsPerCpu:0.##} vCPU, {megabytes / MegabytesPerGigabyte:0.##} GB each"
            : null;

    private static string? PriceOf(PlannedResource service) =>
        Told.Items(service, "capacityProviderStrategies").Any(strategy => Told.Try(() => strategy.Text("capacityProvider")) == "FARGATE_SPOT") ? "partly on Spot" : null;
}
