using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost;

/// <summary>What the rules may ask beyond the resource itself: each answer is found once for a plan.</summary>
internal sealed class CostContext
{
    private readonly Lazy<string> _region;
    private readonly Lazy<IReadOnlyDictionary<string, PlannedResource>> _definitions;
    private readonly Lazy<IReadOnlyDictionary<string, PlannedResource>> _scaled;
    private readonly Lazy<ILookup<string, PlannedResource>> _schedules;
    private readonly Lazy<IReadOnlyDictionary<string, PlannedResource>> _databases;
    private readonly Lazy<IReadOnlySet<string>> _families;
    private readonly Lazy<IReadOnlySet<string>> _trafficLogs;

    public CostContext(Plan plan, Usage usage)
    {
        Plan = plan;
        Usage = usage;
        _region = new(() => RegionOf(plan));
        _definitions = ByInput(ResourceTypes.TaskDefinition, "family");
        _scaled = ByInput(ResourceTypes.ScalingTarget, "resourceId");
        _databases = ByInput(ResourceTypes.Database, "identifier");
        _schedules = new(() => plan.OfType(ResourceTypes.ScheduledScaling)
            .ToLookup(action => Known(action, "resourceId") ?? "", StringComparer.Ordinal));
        _families = new(() => plan.OfType(ResourceTypes.Service)
            .Select(service => Arns.Family(Known(service, "taskDefinition"))).OfType<string>().ToHashSet(StringComparer.Ordinal));
        _trafficLogs = new(() => plan.OfType(ResourceTypes.FlowLog)
            .Select(log => Arns.LogGroup(Known(log, "logDestination"))).OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    public Plan Plan { get; }

    public Usage Usage { get; }

    /// <summary>Where the stack stands, by the zones of its subnets; empty if the plan does not tell.</summary>
    public string Region => _region.Value;

    /// <summary>The task definition of a service, by the family that its ARN names.</summary>
    public PlannedResource? DefinitionOf(PlannedResource service) => Found(_definitions, Arns.Family(service.Text("taskDefinition")));

    /// <summary>Whether a service runs it, or somebody starts it once in a while.</summary>
    public bool RunsInAService(PlannedResource definition) => definition.Text("family") is { } family && _families.Value.Contains(family);

    /// <summary>What sets the number of tasks of a service; null if nothing does.</summary>
    public PlannedResource? ScalingOf(PlannedResource service) => Found(_scaled, ScalableId(service));

    /// <summary>What changes the number of tasks of a service at certain times.</summary>
    public IEnumerable<PlannedResource> SchedulesOf(PlannedResource service) => ScalableId(service) is { } id ? _schedules.Value[id] : [];

    /// <summary>The database that an ARN or an identifier means.</summary>
    public PlannedResource? Database(string? reference) => Found(_databases, reference?.Split(':')[^1]);

    /// <summary>Whether AWS itself writes what passes the network or a firewall to a log group, which it sells as vended logs.</summary>
    public bool IsTrafficLog(PlannedResource logGroup) => logGroup.Text("name") is { } name
        && (name.StartsWith("aws-waf-logs-", StringComparison.Ordinal) || _trafficLogs.Value.Contains(name));

    /// <summary>Whether a resource is the one that carries what all of its type share.</summary>
    public bool IsFirst(PlannedResource resource) => ReferenceEquals(Plan.OfType(resource.Type).First(), resource);

    private static string? ScalableId(PlannedResource service) =>
        service.Text("cluster") is { } cluster && service.Text("name") is { } name ? $"service/{cluster.Split('/')[^1]}/{name}" : null;

    private static PlannedResource? Found(Lazy<IReadOnlyDictionary<string, PlannedResource>> known, string? key) =>
        key is null ? null : known.Value.GetValueOrDefault(key);

    private Lazy<IReadOnlyDictionary<string, PlannedResource>> ByInput(string type, string input) => new(() =>
        Plan.OfType(type).Where(resource => Known(resource, input) is not null)
            .GroupBy(resource => Known(resource, input)!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>A text that others are found by: one that nobody knows yet finds nothing.</summary>
    private static string? Known(PlannedResource resource, string input) => resource.Inputs.GetValueOrDefault(input) as string;

    private static string RegionOf(Plan plan) =>
        plan.OfType(ResourceTypes.Subnet).Select(subnet => Known(subnet, "availabilityZone")).FirstOrDefault(zone => zone is { Length: > 1 }) is { } zone ? zone[..^1] : "";
}
