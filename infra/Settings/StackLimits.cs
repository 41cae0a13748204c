namespace Infra.Settings;

/// <summary>How many of a kind a stack may have, though each is sound by itself.</summary>
internal static class StackLimits
{
    /// <summary>What GitHub takes in one environment.</summary>
    private const int MostVariables = 100;

    public static void Check(SettingsSection root, StackSettings settings)
    {
        var variables = Variables(settings);
        if (variables > MostVariables)
        {
            root.Report(
                settings.GitHub.Variables.Count > 0 ? "github.variables" : settings.Services.Count > settings.Sites.Count ? ServiceSettingsReader.Key : "sites",
                $"brings the variables of the environment to {variables} beside those that the platform sets for services, sites and tasks; GitHub takes {MostVariables}");
        }
    }

    /// <summary>Those of every stack, with ECS_SERVICES; three for the migration, one for each service, two for each site.</summary>
    private static int Variables(StackSettings settings) =>
        6 + (settings.Tasks.Any(task => task.Name == TaskSettings.Migration) ? 3 : 0) + settings.Services.Count + (2 * settings.Sites.Count) + settings.GitHub.Variables.Count;
}
