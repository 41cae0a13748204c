using Infra.Compute;

namespace Infra.Settings;

internal static class ClusterSettingsReader
{
    private const string Insights = "containerInsights";

    /// <param name="section">The section of the cluster.</param>
    /// <param name="customerFacing">Customers notice when the stack fails.</param>
    /// <param name="tasksAreCounted">Whether Container Insights say how many tasks run; true as well where a problem hides it.</param>
    public static ClusterSettings Read(SettingsSection section, bool customerFacing, out bool tasksAreCounted)
    {
        var settings = new ClusterSettings
        {
            ContainerInsights = section.Choice<ContainerInsights>(Insights),
            Exec = section.Optional("exec", otherwise: false, (cluster, key) =>
            {
                var exec = cluster.Flag(key);
                if (exec && customerFacing)
                {
                    cluster.Refuse(key, $"false, {CustomerFacingReadings.Reason}");
                }

                return exec;
            }),
        };
        if (customerFacing && settings.ContainerInsights == ContainerInsights.Disabled && section.Has(Insights) && !section.HasProblem(Insights))
        {
            section.Refuse(Insights, $"enabled or enhanced, {CustomerFacingReadings.Reason}");
        }

        tasksAreCounted = settings.ContainerInsights != ContainerInsights.Disabled || section.HasProblem(Insights) || !section.Has(Insights);
        return settings;
    }
}
