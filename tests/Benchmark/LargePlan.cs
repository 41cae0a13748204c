using Infra.Plans;
using Infra.Recording;
using Infra.Settings;
using Stacks;
using Stacks.Configuration;

namespace Benchmark;

/// <summary>
/// A plan with more services than the reader takes, for which GitHub has no room in an environment: how the time grows shows only where a
/// plan is larger than any that is deployed.
/// </summary>
internal static class LargePlan
{
    private const string Stack = "staging";

    /// <param name="staging">The text of a real stack file.</param>
    /// <param name="apis">How many services answer requests, each at a path and a priority of its own.</param>
    /// <param name="workers">How many do not.</param>
    public static Task<Plan> OfAsync(string staging, int apis, int workers)
    {
        var settings = StackSettingsReader.Read(YamlConfigValues.Parse($"Pulumi.{Stack}.yaml", StackFile.With(staging, apis: 1, workers: 1), "infra"));
        var (api, worker) = (settings.Services.OfType<ApiServiceSettings>().Single(), settings.Services.OfType<WorkerServiceSettings>().Single());
        var large = settings with
        {
            Services =
            [
                .. Enumerable.Range(0, apis).Select(number => api with { Name = $"api-{number:000}", Paths = [$"/api-{number:000}/*"], Priority = 1000 + number }),
                .. Enumerable.Range(0, workers).Select(number => worker with { Name = $"worker-{number:000}" }),
            ],
        };
        return PlanRecorder.RecordAsync("infra", Stack, large.Region, options => new Platform(large, options));
    }
}
