using Infra.Compute;

namespace Infra.Settings;

internal static class ClusterSettingsReader
{
    public static ClusterSettings Read(SettingsSection section) => new()
    {
        ContainerInsights = section.Choice<ContainerInsights>("containerInsights"),
    };
}
