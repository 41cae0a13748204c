using Infra.Naming;
using CloudWatch = Pulumi.Aws.CloudWatch;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>
/// A service's place in Service Connect: whom it calls by name, and whether others call it. ECS then runs a proxy beside the container,
/// which takes about 64 MiB of the task's memory and, under load, up to a quarter of a vCPU.
/// </summary>
public sealed record ServiceMesh(CloudWatch.LogGroup ProxyLog, IReadOnlyList<ApiService> Calls, bool IsCalled)
{
    private const string PortName = "http";

    /// <summary>As long as the load balancer waits for an answer; the proxy's own limit is 15 seconds.</summary>
    private const int AnswerSeconds = 60;

    /// <summary>The variable that tells a caller where another service is.</summary>
    public static string VariableFor(string service) => $"{service.Replace('-', '_').ToUpperInvariant()}_URL";

    /// <summary>The port that others find by the service's name.</summary>
    internal static PortMapping Port(int number) => new(PortName, number, "tcp", "http");

    internal IEnumerable<NameValue> Environment() => Calls.Select(service => new NameValue(VariableFor(service.DnsName), $"http://{service.DnsName}:{service.Port}"));

    internal Ecs.Inputs.ServiceServiceConnectConfigurationArgs Configuration(string name, int? port, EcsCluster cluster, StackContext context)
    {
        var configuration = new Ecs.Inputs.ServiceServiceConnectConfigurationArgs
        {
            Enabled = true,
            Namespace = cluster.NamespaceArn,
            LogConfiguration = new Ecs.Inputs.ServiceServiceConnectConfigurationLogConfigurationArgs
            {
                LogDriver = "awslogs",
                Options = { ["awslogs-group"] = ProxyLog.Name, ["awslogs-region"] = context.Region, ["awslogs-stream-prefix"] = "proxy" },
            },
        };
        if (IsCalled && port is { } number)
        {
            configuration.Services = new Ecs.Inputs.ServiceServiceConnectConfigurationServiceArgs
            {
                PortName = PortName,
                DiscoveryName = name,
                ClientAlias = new Ecs.Inputs.ServiceServiceConnectConfigurationServiceClientAliasArgs { DnsName = name, Port = number },
                Timeout = new Ecs.Inputs.ServiceServiceConnectConfigurationServiceTimeoutArgs { PerRequestTimeoutSeconds = AnswerSeconds },
            };
        }

        return configuration;
    }
}
