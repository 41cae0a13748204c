using System.Text.RegularExpressions;

namespace Infra.Settings;

internal static partial class ApiServiceSettingsReader
{
    public static readonly IReadOnlyList<string> OwnKeys =
    [
        "port", "readinessPath", "livenessPath", VersionKey, "paths", HostsKey, PriorityKey, "drainSeconds", RequestsKey,
        DeploymentReader.StrategyKey, DeploymentReader.BakeKey, DeploymentReader.RollbackKey,
    ];

    public const string PriorityKey = "priority";

    private const string HostsKey = "hosts";
    private const string VersionKey = "versionPath";
    private const string RequestsKey = "requestsPerTask";

    /// <summary>What one rule of a load balancer compares a request with at most.</summary>
    private const int MostConditionValues = 5;

    private const int MostWildcards = 6;

    // The liveness path becomes part of a command inside the container, so it holds nothing that a shell would read.
    private static TextShape HealthPath => new(
        "a path of at most 128 letters, digits and . _ ~ / - that begins with /, for example /health/ready",
        text => text.Length <= 128 && HealthPathPattern().IsMatch(text));

    private static TextShape PathPattern => new(
        "a path pattern of the load balancer, at most 128 characters beginning with /, for example /api/*",
        text => text.Length <= 128 && PathPatternPattern().IsMatch(text));

    public static ApiServiceSettings Read(SettingsSection section, string name, ServiceBasics basics, ServiceSurroundings surroundings)
    {
        var readiness = section.Text("readinessPath", HealthPath);
        var liveness = section.Text("livenessPath", HealthPath);
        if (readiness == liveness)
        {
            section.Refuse("livenessPath", "another path than readinessPath: a dependency that is down must not stop the tasks");
        }

        var version = section.Optional<string?>(VersionKey, null, (found, key) => found.Text(key, HealthPath));
        var paths = section.Texts("paths", PathPattern, from: 1, to: MostConditionValues, "path patterns");
        var hosts = section.Optional<IReadOnlyList<string>>(
            HostsKey, [], (found, key) => found.Texts(key, DomainNames.Host, from: 0, to: MostConditionValues - 1, "host names"));
        if (paths.Count + hosts.Count > MostConditionValues)
        {
            section.Refuse(HostsKey, $"a list of {Wording.Range(0, MostConditionValues - paths.Count)} host names: with its paths a rule of the load balancer has at most {MostConditionValues}");
        }

        if (paths.Sum(path => path.Count(letter => letter is '*' or '?')) is > MostWildcards and var wildcards)
        {
            section.Report("paths", $"has {wildcards} wildcards but must have at most {MostWildcards}, as many * and ? as a rule of the load balancer takes");
        }

        var scaling = ScalingReader.Read(section, basics, surroundings);
        ScalingReader.RefuseSpot(section, scaling, surroundings);
        var requests = section.Optional<int?>(RequestsKey, null, (s, key) => s.Number(key, from: 1, to: 1000000, "requests a minute"));
        return new ApiServiceSettings
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
            Scaling = scaling,
            Calls = CallsReader.Read(section),
            StopWindow = basics.StopWindow,
            UsesDatabase = basics.UsesDatabase,
            UsesCache = basics.UsesCache,
            Secrets = basics.Secrets,
            Environment = basics.Environment,
            Port = section.Number("port", from: 1024, to: 65535, "a port that needs no special rights"),
            ReadinessPath = readiness,
            LivenessPath = liveness,
            VersionPath = version,
            Paths = paths,
            Hosts = hosts,
            Priority = section.Number(PriorityKey, from: 1, to: 50000),
            DrainWindow = section.Seconds(
                "drainSeconds", from: 1, LongestDrain(basics.StopWindow), "seconds, must be shorter than stopSeconds"),
            RequestsPerTask = requests,
            Deployment = DeploymentReader.Read(section, requests),
        };
    }

    private static int LongestDrain(TimeSpan stopWindow) => stopWindow == TimeSpan.Zero ? 119 : (int)stopWindow.TotalSeconds - 1;

    [GeneratedRegex(@"\A/[A-Za-z0-9._~/-]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HealthPathPattern();

    [GeneratedRegex(@"\A/[A-Za-z0-9_.$/~""'@:+&*?-]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathPatternPattern();
}
