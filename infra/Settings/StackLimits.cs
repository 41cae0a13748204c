namespace Infra.Settings;

/// <summary>How many of a kind a stack may have, though each is sound by itself.</summary>
internal static class StackLimits
{
    /// <summary>AWS takes 60 rules in a security group, and the platform needs a few beside those of the services.</summary>
    private const int MostServices = 55;

    /// <summary>What GitHub takes in one environment.</summary>
    private const int MostVariables = 100;

    public static void Check(SettingsSection root, StackSettings settings)
    {
        if (ServiceSettingsReader.Names(root) is { Count: > MostServices and var services })
        {
            root.Report(ServiceSettingsReader.Key, $"has {services} entries but must have at most {MostServices}: each is a rule in the security groups of the database, the cache and the load balancer, and AWS takes 60");
        }

        var variables = Variables(settings);
        if (variables > MostVariables)
        {
            root.Report(
                settings.GitHub.Variables.Count > 0 ? "github.variables" : "sites",
                $"brings the variables of the environment to {variables} beside those that the platform sets for services, sites and tasks; GitHub takes {MostVariables}");
        }
    }

    /// <summary>Those of every stack, with ECS_SERVICES; three for the migration, one for each service, two for each site.</summary>
    private static int Variables(StackSettings settings) =>
        6 + (settings.Tasks.Any(task => task.Name == TaskSettings.Migration) ? 3 : 0) + settings.Services.Count + (2 * settings.Sites.Count) + settings.GitHub.Variables.Count;
}
