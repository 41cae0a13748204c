using Pulumi;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>What takes a bad deployment back: the circuit breaker when tasks do not start, alarms when customers feel it.</summary>
internal static class ReleaseControl
{
    public static void Apply(Ecs.ServiceArgs inputs, ServiceEndpoint? endpoint)
    {
        if (endpoint?.BlueGreen is { } route)
        {
            inputs.DeploymentConfiguration = new Ecs.Inputs.ServiceDeploymentConfigurationArgs
            {
                Strategy = "BLUE_GREEN",
                BakeTimeInMinutes = $"{(int)route.Bake.TotalMinutes}",
            };
        }
        else
        {
            // Always on: without it a broken image is started again and again for hours, and the deployment looks busy. ECS has it for rolling deployments alone.
            inputs.DeploymentCircuitBreaker = new Ecs.Inputs.ServiceDeploymentCircuitBreakerArgs { Enable = true, Rollback = true };
        }

        if (endpoint is not null)
        {
            var names = new InputList<string>();
            foreach (var alarm in endpoint.DeploymentAlarms)
            {
                names.Add(alarm);
            }

            inputs.Alarms = new Ecs.Inputs.ServiceAlarmsArgs
            {
                AlarmNames = names,
                Enable = endpoint.RollbackOnAlarm,
                Rollback = endpoint.RollbackOnAlarm,
            };
        }
    }
}
