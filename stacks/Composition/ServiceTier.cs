using Infra.Access;
using Infra.Alarms;
using Infra.Compute;
using Infra.Settings;
using Pulumi;

namespace Stacks.Composition;

/// <summary>The services of the settings, each with its alarms.</summary>
internal sealed class ServiceTier
{
    private readonly Foundation _foundation;
    private readonly DataTier _data;
    private readonly EdgeTier _edge;
    private readonly Watch _watch;
    private readonly ImageTier _images;
    private readonly ApplicationSecrets? _secrets;
    private readonly Dictionary<string, ApiService> _apis = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunningService> _running = new(StringComparer.Ordinal);

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
            Exec = settings.Cluster.Exec,
            Logs = foundation.Logs,
            Context = foundation.Context,
        });
        _images = new ImageTier(foundation);
        _secrets = Secrets(foundation);
        foreach (var service in settings.Services)
        {
            // One without an image is its repository alone. A service of no tasks would have to be scaled up from zero one day, where
            // autoscaling has no measure to go by; made with its image, it begins with its fewest tasks.
            if (_images.Has(service.Name))
            {
                Add(service);
            }
        }
    }

    public EcsCluster Cluster { get; }

    /// <summary>Whether any service has an image: where nothing runs, nothing sleeps.</summary>
    public bool RunAny => _running.Count > 0;

    /// <summary>A service that has an image; null for one that runs nothing yet.</summary>
    public RunningService? Find(string name) => _running.GetValueOrDefault(name);

    /// <summary>For the pipeline: the services that run, by their names in the cluster, and where the images of each belong.</summary>
    public IEnumerable<(string Name, Input<string> Value)> Variables() =>
    [
        // GitHub takes no empty variable.
        .. RunAny ? [("ECS_SERVICES", (Input<string>)string.Join(',', _running.Keys.Order(StringComparer.Ordinal)))] : (IEnumerable<(string, Input<string>)>)[],
        .. _images.Variables(),
    ];

    private static ApplicationSecrets? Secrets(Foundation foundation)
    {
        var variables = SecretToFill.Variables(foundation.Settings.Services);
        return variables.Count == 0 ? null : new ApplicationSecrets("secrets", new()
        {
            Variables = variables,
            Context = foundation.Context,
        });
    }

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
        var common = Common(worker);
        var started = new WorkerService(worker.Name, new()
        {
            Service = common with { Backlog = worker.Backlog },
            HeartbeatCommand = worker.HeartbeatCommand,
        });
        _running.Add(worker.Name, new RunningService(common, started.SecurityGroup));
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
        var common = Common(api);
        added = new ApiService(name, new()
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
            RequestsPerTask = api.RequestsPerTask,
            Deployment = api.Deployment.Strategy,
            Bake = api.Deployment.Bake,
            Guard = new DeploymentGuard(alarms.LatencyP95, alarms.ServerErrors, api.Deployment.RollbackOnAlarm),
        });
        _apis.Add(name, added);
        _running.Add(name, new RunningService(common, added.SecurityGroup));
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
        Image = _images.Of(service.Name),
        Architecture = service.Architecture,
        Cpu = service.Cpu,
        Memory = service.Memory,
        Scratch = service.Scratch,
        Tracing = service.Tracing,
        MinimumTasks = service.MinimumTasks,
        MaximumTasks = service.MaximumTasks,
        TargetCpu = service.TargetCpu,
        TargetMemory = service.Scaling.TargetMemory,
        Spot = service.Scaling.Spot,
        Schedules = service.Scaling.Schedules,
        Shutdown = _foundation.Settings.Shutdown,
        // Who runs nothing yet is called once it does.
        Calls = [.. service.Calls.Where(_images.Has).Select(Api)],
        IsCalled = _foundation.Settings.Services.Any(other => other.Calls.Contains(service.Name, StringComparer.Ordinal)),
        StopWindow = service.StopWindow,
        Environment = service.Environment,
        Secrets = [.. service.Secrets.Select(variable => _secrets!.Of(variable))],
        Dependencies = new ServiceDependencies(service.UsesDatabase ? _data.Database : null, service.UsesCache ? _data.Cache : null),
        Logs = _foundation.Logs,
        Context = _foundation.Context,
    };
}
