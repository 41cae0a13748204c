using Infra.Alarms;
using Infra.Compute;
using Infra.Settings;

namespace Stacks.Composition;

/// <summary>The services of the settings, each with its alarms.</summary>
internal sealed class ServiceTier
{
    private readonly Foundation _foundation;
    private readonly DataTier _data;
    private readonly EdgeTier _edge;

    public ServiceTier(Foundation foundation, DataTier data, EdgeTier edge, Watch watch)
    {
        _foundation = foundation;
        _data = data;
        _edge = edge;
        Cluster = new EcsCluster("cluster", new()
        {
            ContainerInsights = foundation.Settings.Cluster.ContainerInsights,
            Context = foundation.Context,
        });
        foreach (var service in foundation.Settings.Services)
        {
            watch.Over(service.Name, Add(service));
        }
    }

    public EcsCluster Cluster { get; }

    private IEnumerable<AlarmRule> Add(ServiceSettings service)
    {
        var alarms = _foundation.Settings.Alarms;
        var common = Common(service);
        switch (service)
        {
            case ApiServiceSettings api:
                var added = new ApiService(api.Name, new()
                {
                    Service = common,
                    LoadBalancer = _edge.LoadBalancer,
                    Port = api.Port,
                    ReadinessPath = api.ReadinessPath,
                    LivenessPath = api.LivenessPath,
                    Paths = api.Paths,
                    Hosts = api.Hosts,
                    Priority = api.Priority,
                    DrainWindow = api.DrainWindow,
                });
                return
                [
                    .. ServiceAlarms.Rules(api.Name, added.ServiceName, Cluster, api.MinimumTasks, CustomerImpact.ReducedCapacity(api.Name)),
                    .. ApiAlarms.Rules(api.Name, added, _edge.LoadBalancer, alarms.LatencyP95, alarms.ServerErrors),
                ];
            case WorkerServiceSettings worker:
                var started = new WorkerService(worker.Name, new() { Service = common, HeartbeatCommand = worker.HeartbeatCommand });
                return
                [
                    .. ServiceAlarms.Rules(worker.Name, started.ServiceName, Cluster, worker.MinimumTasks),
                    .. WorkerAlarms.Rules(worker.Name, started.LogGroup, alarms.WorkerSilence),
                ];
            default:
                throw new InvalidOperationException($"A service cannot be {service.GetType().Name}.");
        }
    }

    private FargateServiceArgs Common(ServiceSettings service) => new()
    {
        Cluster = Cluster,
        Placement = _foundation.Network.Private,
        Image = service.Image,
        Cpu = service.Cpu,
        Memory = service.Memory,
        MinimumTasks = service.MinimumTasks,
        MaximumTasks = service.MaximumTasks,
        TargetCpu = service.TargetCpu,
        StopWindow = service.StopWindow,
        Environment = service.Environment,
        Dependencies = new ServiceDependencies(service.UsesDatabase ? _data.Database : null, service.UsesCache ? _data.Cache : null),
        Logs = _foundation.Logs,
        Context = _foundation.Context,
    };
}
