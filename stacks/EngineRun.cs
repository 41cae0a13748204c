using Infra.Settings;
using Pulumi;
using Stacks.Configuration;
using Stacks.Planning;

namespace Stacks;

/// <summary>The run by the Pulumi engine: <c>pulumi preview</c>, <c>pulumi up</c>.</summary>
/// <param name="options">Of the stack; a run by the engine needs none.</param>
public sealed class EngineRun(StackOptions? options = null) : IServiceProvider
{
    /// <summary>Whether the engine started this process.</summary>
    public static bool IsOn => IsSet("PULUMI_MONITOR") || IsSet("PULUMI_ENGINE");

    public static Task<int> RunAsync() => Deployment.RunAsync<Platform>(new EngineRun());

    /// <summary>Asked by the SDK within the run, where configuration can be read and a failure is printed by its message.</summary>
    public object? GetService(Type serviceType)
    {
        if (serviceType != typeof(Platform))
        {
            return null;
        }

        StackName.Require(Deployment.Instance.StackName);
        var values = new PulumiConfigValues();
        var settings = StackSettingsReader.Read(values);
        RequireSecrets(values.File, UnsetSecret.In(settings, Deployment.Instance.StackName));
        return new Platform(settings, options);
    }

    /// <summary>A preview can do without a secret; a deployment would hand its stand-in to the pipeline.</summary>
    private static void RequireSecrets(string file, IReadOnlyList<UnsetSecret> unset)
    {
        if (unset.Count > 0)
        {
            throw new SettingsException([.. unset.Select(secret => new SettingsProblem(file, secret.Key, $"is not set; run: {secret.Command}"))]);
        }
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
