using Infra.Compute;

namespace Infra.Settings;

internal static class ClusterSettingsReader
{
    private const string Insights = "containerInsights";

    /// <param name="section">The section of the cluster.</param>
    /// <param name="tasksAreCounted">Whether Container Insights say how many tasks run; true as well where a problem hides it.</param>
    public static ClusterSettings Read(SettingsSection section, out bool tasksAreCounted)
    {
        var settings = new ClusterSettings { ContainerInsights = section.Choice<ContainerInsights>(Insights) };
        tasksAreCounted = settings.ContainerInsights != ContainerInsights.Disabled || section.HasProblem(Insights) || !section.Has(Insights);
        return settings;
    }
}
