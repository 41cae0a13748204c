using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>A new token takes two deployments: the first adds it, the second takes the old one away.</summary>
[Collection("plans")]
public sealed class CacheTokenTests(StackPlans plans)
{
    [Fact]
    public async Task The_first_step_brings_the_token_and_keeps_the_old_one_valid()
    {
        var first = await StepAsync("2", "rotate");

        Assert.Equal(
            [
                "cache-group authTokenUpdateStrategy SET -> ROTATE",
                "cache-token keepers.generation 1 -> 2",
            ],
            Changes(plans.Staging, first));
        Assert.Empty(PolicyCatalog.Check(first));
    }

    [Fact]
    public async Task The_second_step_takes_the_old_one_away_and_does_nothing_else() =>
        Assert.Equal(["cache-group authTokenUpdateStrategy ROTATE -> SET"], Changes(await StepAsync("2", "rotate"), await StepAsync("2", "set")));

    [Fact]
    public void A_task_is_given_a_token_once_the_cache_takes_it()
    {
        Assert.Equal(["cache-group"], plans.Production.ByName("cache-secret-version").DependsOn);
        Assert.Contains("CACHE_SECRET_VERSION", plans.Production.ByName("worker-definition").Text("containerDefinitions"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_engine_log_is_kept_beside_the_slow_one() => Assert.All(plans.All, plan => plan.Only(ResourceTypes.Cache).ShouldHave("logDeliveryConfigurations", new[]
    {
        new { destination = $"/shop/{plan.Stack}/cache/slow-log", destinationType = "cloudwatch-logs", logFormat = "json", logType = "slow-log" },
        new { destination = $"/shop/{plan.Stack}/cache/engine-log", destinationType = "cloudwatch-logs", logFormat = "json", logType = "engine-log" },
    }));

    [Fact]
    public async Task The_cache_is_protected_by_a_setting_of_its_own()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("cache.deletionProtection", "true")}");

        Assert.True(plan.Only(ResourceTypes.Cache).Protect);
        Assert.False(plan.Only(ResourceTypes.Database).Protect);
    }

    private static Task<Plan> StepAsync(string generation, string rotation) =>
        StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("cache.tokenGeneration", generation).With("cache.tokenRotation", rotation)}");

    /// <summary>Every input of every resource that differs, as text.</summary>
    private static IEnumerable<string> Changes(Plan before, Plan after)
    {
        Assert.Equal(before.Resources.Select(resource => resource.Urn), after.Resources.Select(resource => resource.Urn));
        return before.Resources.Zip(after.Resources).SelectMany(pair => Changes(pair.First.Name, Flat(pair.First.Inputs, ""), Flat(pair.Second.Inputs, "")));
    }

    private static IEnumerable<string> Changes(string name, Dictionary<string, string> before, Dictionary<string, string> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(input => before.GetValueOrDefault(input) != after.GetValueOrDefault(input))
            .Select(input => $"{name} {input} {before.GetValueOrDefault(input)} -> {after.GetValueOrDefault(input)}");

    private static Dictionary<string, string> Flat(object? value, string path) => value switch
    {
        IReadOnlyDictionary<string, object?> map => map.SelectMany(entry => Flat(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}")).ToDictionary(StringComparer.Ordinal),
        IReadOnlyList<object?> list => list.SelectMany((item, index) => Flat(item, $"{path}[{index}]")).ToDictionary(StringComparer.Ordinal),
        _ => new Dictionary<string, string>(StringComparer.Ordinal) { [path] = $"{value}" },
    };
}
