using Infra.Compute;

namespace Infra.Settings;

internal static class ClusterSettingsReader
{
    public static ClusterSettings Read(SettingsSection section, bool customerFacing) => new()
    {
        ContainerInsights = section.Choice<ContainerInsights>("containerInsights"),
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
}
