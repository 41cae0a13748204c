using Infra.Images;
using Infra.Naming;
using Infra.Settings;

namespace Stacks.Operations;

/// <summary>A service as its commands find it in AWS.</summary>
/// <param name="settings">Of a service that has an image.</param>
/// <param name="names">Of its stack.</param>
public sealed class DeployedService(ServiceSettings settings, StandardNames names)
{
    /// <summary>The name in the settings, of the ECS service and of its container: <c>api</c>.</summary>
    public string Name => settings.Name;

    /// <summary>The family of its task definitions: <c>shop-production-api</c>.</summary>
    public string Family => names.For(settings.Name);

    /// <summary>The name of its repository in ECR: <c>shop-production/api</c>.</summary>
    public string Repository => names.Repository(settings.Name);

    /// <summary>What it is asked to run.</summary>
    public ServiceImage Image => settings.Image!;

    /// <summary>Null for one that nobody calls through the load balancer.</summary>
    public ApiServiceSettings? Api => settings as ApiServiceSettings;
}
