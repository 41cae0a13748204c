using Infra.Compute;

namespace Infra.Settings;

/// <summary>Reads how a new version of an api takes the place of the old one.</summary>
internal static class DeploymentReader
{
    public const string RollbackKey = "rollbackOnAlarm";
    public const string StrategyKey = "deployment";
    public const string BakeKey = "bakeMinutes";

    public static DeploymentSettings Read(SettingsSection section, int? requestsPerTask)
    {
        var strategy = section.Optional(StrategyKey, DeploymentStrategy.Rolling, (s, key) => s.Choice<DeploymentStrategy>(key));
        var rollback = section.Optional(RollbackKey, otherwise: true, (s, key) => s.Flag(key));
        var bake = section.Optional<TimeSpan?>(BakeKey, null, (s, key) => TimeSpan.FromMinutes(s.Number(key, from: 5, to: 1440, "minutes")));
        if (strategy == DeploymentStrategy.BlueGreen)
        {
            if (bake is null)
            {
                section.Refuse(BakeKey, "5 to 1440 (minutes), since deployment is blueGreen: how long the old version stays");
            }

            if (!rollback && !section.HasProblem(RollbackKey))
            {
                section.Refuse(RollbackKey, "true, since deployment is blueGreen: it has no circuit breaker, and only alarms take it back");
            }

            if (requestsPerTask is not null)
            {
                section.Report("requestsPerTask", "must not be there, since deployment is blueGreen: the load balancer counts for one of its two target groups alone");
            }
        }
        else if (bake is not null && !section.HasProblem(StrategyKey))
        {
            section.Report(BakeKey, "must not be there, since deployment is rolling, which keeps no old version");
        }

        return new DeploymentSettings { Strategy = strategy, Bake = bake ?? TimeSpan.Zero, RollbackOnAlarm = rollback };
    }
}
