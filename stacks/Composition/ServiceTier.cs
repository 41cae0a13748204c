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
    private readonly Watch _watch;
    private readonly Dictionary<string, ApiService> _apis = new(StringComparer.Ordinal);

    public ServiceTier(Foundation foundation, DataTier data, EdgeTier edge, Watch watch)
    {
        var settings = foundation.Settings;
        _foundation = foundation;
        _data = data;
        _edge = edge;
        _watch = watch;
        Cluster = new EcsCluster("cluster", new()
        {
            ContainerInsights = settings.Cluster.ContainerInsights,
            ServiceConnect = settings.Services.Any(service => service.Calls.Count > 0),
            Context = foundation.Context,
        });
        foreach (var service in settings.Services)
        {
            Add(service);
        }
    }

    public EcsCluster Cluster { get; }

    private void Add(ServiceSettings service)
    {
        if (service is WorkerServiceSettings worker)
        {
            AddWorker(worker);
        }
        else
        {
            _ = Api(service.Name);
        }
    }

    private void AddWorker(WorkerServiceSettings worker)
    {
        var started = new WorkerService(worker.Name, new()
        {
            Service = Common(worker) with { Backlog = worker.Backlog },
            HeartbeatCommand = worker.HeartbeatCommand,
        });
        _watch.Over(
            worker.Name,
            [
                .. ServiceAlarms.Rules(worker.Name, started.ServiceName, Cluster, worker.MinimumTasks),
                .. WorkerAlarms.Rules(worker.Name, started.LogGroup, _foundation.Settings.Alarms.WorkerSilence),
                .. worker.Backlog is { } backlog ? BacklogAlarms.Rules(worker.Name, started.ServiceName, Cluster, backlog, _foundation.Context) : [],
            ]);
    }

    /// <summary>The service of a name, made when it is first asked for: whoever is called comes before its callers.</summary>
    private ApiService Api(string name)
    {
        if (_apis.TryGetValue(name, out var added))
        {
            return added;
        }

        var alarms = _foundation.Settings.Alarms;
        var api = _foundation.Settings.Services.OfType<ApiServiceSettings>().Single(service => service.Name == name);
        added = new ApiService(name, new()
        {
            Service = Common(api),
            LoadBalancer = _edge.LoadBalancer,
            Port = api.Port,
            ReadinessPath = api.ReadinessPath,
            LivenessPath = api.LivenessPath,
            Paths = api.Paths,
            Hosts = api.Hosts,
            Priority = api.Priority,
            DrainWindow = api.DrainWindow,
            RequestsPerTask = api.RequestsPerTask,
            Deployment = api.Deployment.Strategy,
            Bake = api.Deployment.Bake,
            Guard = new DeploymentGuard(alarms.LatencyP95, alarms.ServerErrors, api.Deployment.RollbackOnAlarm),
        });
        _apis.Add(name, added);
        _watch.Over(
            name,
            [
                .. ServiceAlarms.Rules(name, added.ServiceName, Cluster, api.MinimumTasks, CustomerImpact.ReducedCapacity(name)),
                .. ApiAlarms.Rules(name, added, _edge.LoadBalancer, alarms.LatencyP95, alarms.ServerErrors),
            ]);
        return added;
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
        TargetMemory = service.Scaling.TargetMemory,
        Spot = service.Scaling.Spot,
        Schedules = service.Scaling.Schedules,
        Shutdown = _foundation.Settings.Shutdown,
        Calls = [.. service.Calls.Select(Api)],
        IsCalled = _foundation.Settings.Services.Any(other => other.Calls.Contains(service.Name, StringComparer.Ordinal)),
        StopWindow = service.StopWindow,
        Environment = service.Environment,
        Dependencies = new ServiceDependencies(service.UsesDatabase ? _data.Database : null, service.UsesCache ? _data.Cache : null),
        Logs = _foundation.Logs,
        Context = _foundation.Context,
    };
}
