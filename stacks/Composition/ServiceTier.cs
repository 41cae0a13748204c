using Infra.Access;
using Infra.Alarms;
using Infra.Compute;
using Infra.Images;
using Infra.Settings;

namespace Stacks.Composition;

/// <summary>The services of the settings, each with its alarms.</summary>
internal sealed class ServiceTier
{
    private readonly Foundation _foundation;
    private readonly DataTier _data;
    private readonly EdgeTier _edge;
    private readonly ImageTier _images;
    private readonly ApplicationSecrets? _secrets;
    private readonly Dictionary<string, RunningService> _running = new(StringComparer.Ordinal);

    public ServiceTier(Foundation foundation, DataTier data, EdgeTier edge, Watch watch)
    {
        _foundation = foundation;
        _data = data;
        _edge = edge;
        Cluster = new EcsCluster("cluster", new()
        {
            ContainerInsights = foundation.Settings.Cluster.ContainerInsights,
            Exec = foundation.Settings.Cluster.Exec,
            Logs = foundation.Logs,
            Context = foundation.Context,
        });
        _images = new ImageTier(foundation);
        _secrets = Secrets(foundation);
        foreach (var service in foundation.Settings.Services)
        {
            // One without an image is its repository alone. A service of no tasks would have to be scaled up from zero one day, where
            // autoscaling has no measure to go by; made with its image, it begins with its fewest tasks.
            if (_images.Of(service) is { } image)
            {
                watch.Over(service.Name, Add(service, image));
            }
        }
    }

    public EcsCluster Cluster { get; }

    /// <summary>A service that has an image; null for one that runs nothing yet.</summary>
    public RunningService? Find(string name) => _running.GetValueOrDefault(name);

    private static ApplicationSecrets? Secrets(Foundation foundation)
    {
        var variables = SecretToFill.Variables(foundation.Settings.Services);
        return variables.Count == 0 ? null : new ApplicationSecrets("secrets", new()
        {
            Variables = variables,
            Context = foundation.Context,
        });
    }

    private IEnumerable<AlarmRule> Add(ServiceSettings service, ContainerImage image)
    {
        var alarms = _foundation.Settings.Alarms;
        var common = Common(service, image);
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
                _running.Add(api.Name, new RunningService(common, added.SecurityGroup));
                return
                [
                    .. ServiceAlarms.Rules(api.Name, added.ServiceName, Cluster, api.MinimumTasks),
                    .. ApiAlarms.Rules(api.Name, added, _edge.LoadBalancer, alarms.LatencyP95, alarms.ServerErrors),
                ];
            case WorkerServiceSettings worker:
                var started = new WorkerService(worker.Name, new() { Service = common, HeartbeatCommand = worker.HeartbeatCommand });
                _running.Add(worker.Name, new RunningService(common, started.SecurityGroup));
                return ServiceAlarms.Rules(worker.Name, started.ServiceName, Cluster, worker.MinimumTasks);
            default:
                throw new InvalidOperationException($"A service cannot be {service.GetType().Name}.");
        }
    }

    private FargateServiceArgs Common(ServiceSettings service, ContainerImage image) => new()
    {
        Cluster = Cluster,
        Placement = _foundation.Network.Private,
        Image = image,
        Architecture = service.Architecture,
        Cpu = service.Cpu,
        Memory = service.Memory,
        Scratch = service.Scratch,
        Tracing = service.Tracing,
        MinimumTasks = service.MinimumTasks,
        MaximumTasks = service.MaximumTasks,
        TargetCpu = service.TargetCpu,
        StopWindow = service.StopWindow,
        Environment = service.Environment,
        Secrets = [.. service.Secrets.Select(variable => _secrets!.Of(variable))],
        Dependencies = new ServiceDependencies(service.UsesDatabase ? _data.Database : null, service.UsesCache ? _data.Cache : null),
        Logs = _foundation.Logs,
        Context = _foundation.Context,
    };
}
