using Infra.Recording;
using Infra.Settings;
using Pulumi;
using Stacks.Configuration;

namespace Stacks.Planning;

/// <summary>Plans a stack from its file alone: no engine, no account, no network.</summary>
public static class StackPlanner
{
    /// <summary>The plan of a stack.</summary>
    /// <param name="files">The repository of the stack.</param>
    /// <param name="stack">The stack: <c>staging</c>.</param>
    /// <param name="configFile">Another file to read the settings from; the stack's own unless given.</param>
    /// <exception cref="UsageException">There is no such stack.</exception>
    /// <exception cref="SettingsException">The settings are not sound, or not sound beside those of the other stacks.</exception>
    /// <exception cref="RunException">The platform itself failed.</exception>
    public static async Task<StackPlan> PlanAsync(StackFiles files, string stack, string? configFile = null)
    {
        var engine = Task.Run(RecordingEngine.Prepare);
        var own = files.Settings(stack);
        var path = configFile is null ? own : Path.GetFullPath(configFile);
        var settings = Read(files, path);
        if (path == own)
        {
            RequireAgreement(files, stack, settings);
        }

        await engine;
        var plan = await PlanRecorder.RecordAsync(files.Project, stack, settings.Region, options => new Platform(settings, options));
        return new StackPlan(Path.GetFileName(path), settings, plan);
    }

    /// <summary>What the file of a stack says, sound by itself.</summary>
    /// <exception cref="UsageException">There is no such stack.</exception>
    /// <exception cref="SettingsException">The settings are not sound.</exception>
    public static StackSettings ReadSettings(StackFiles files, string stack) => Read(files, files.Settings(stack));

    private static StackSettings Read(StackFiles files, string path) => StackSettingsReader.Read(YamlConfigValues.Load(path, files.Project));

    /// <summary>What no file can show by itself. A neighbour that does not read is reported by its own preview.</summary>
    private static void RequireAgreement(StackFiles files, string stack, StackSettings settings)
    {
        var stacks = new List<(string File, StackSettings Settings)>();
        foreach (var name in files.Stacks)
        {
            var file = files.PathOf(name);
            try
            {
                stacks.Add((Path.GetFileName(file), name == stack ? settings : Read(files, file)));
            }
            catch (SettingsException) when (name != stack)
            {
                // Not this stack's problem.
            }
        }

        if (SettingsOverlap.Problems(stacks) is { Count: > 0 } problems)
        {
            throw new SettingsException(problems);
        }
    }
}
