using System.Reflection;
using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Policies;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Policies;

[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class PolicyTests(StackPlans plans)
{
    private static readonly DateOnly SomeDay = new(2026, 11, 1);

    [Fact]
    public void Every_stack_keeps_every_policy_that_it_is_not_exempted_from() => Assert.All(plans.All, plan =>
    {
        // When an exemption ends is the matter of each preview, which knows the day.
        var exemptions = StackExemptions.Of(StackFiles.Find(), plan.Stack).Select(exemption => exemption with { Expires = SomeDay });

        var report = PolicyCatalog.Report(plan).With([.. exemptions], SomeDay);

        Assert.Equal([], report.Violations.Select(violation => $"{violation.Policy.Id} {violation.Resource} {violation.Problem}"));
        Assert.Equal([], report.ExemptionProblems);
    });

    [Fact]
    public void Every_policy_looks_at_something_in_some_stack_unless_it_is_for_what_a_team_adds() =>
        Assert.Equal(
            PolicyCatalog.All.Where(policy => policy.IfPresent).Select(policy => policy.Id),
            PolicyCatalog.All.Where(policy => !plans.All.Any(plan => policy.Select(plan).Any())).Select(policy => policy.Id));

    [Fact]
    public void The_catalog_holds_every_policy_that_is_declared()
    {
        var declared = typeof(Policy).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(Policy))
            .Select(property => ((Policy)property.GetValue(null)!).Id)
            .Order(StringComparer.Ordinal);

        Assert.Equal(declared, PolicyCatalog.All.Select(policy => policy.Id));
    }

    [Fact]
    public void Ids_are_an_area_and_a_number_and_never_shared()
    {
        Assert.All(PolicyCatalog.All, policy => Assert.Matches(new Regex("^[A-Z]{2,8}-[0-9]{2}$", RegexOptions.None, TimeSpan.FromSeconds(1)), policy.Id));
        Assert.Equal(PolicyCatalog.All.Count, PolicyCatalog.All.Select(policy => policy.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.True(PolicyCatalog.All.Count >= 25);
    }

    [Fact]
    public void Every_policy_says_what_it_promises_why_and_how_to_keep_it() => Assert.All(PolicyCatalog.All, policy =>
    {
        Assert.True(policy.Promise.Contains(' ', StringComparison.Ordinal) && char.IsLower(policy.Promise[0]) || policy.Promise.StartsWith("HTTP", StringComparison.Ordinal) || policy.Promise.StartsWith("RDS", StringComparison.Ordinal), policy.Promise);
        Assert.DoesNotMatch(@"[.;]$", policy.Promise);
        Assert.Matches(@"^[A-Z].{20,}\.$", policy.Why);
        Assert.Matches(@"^[a-z].{8,}[^.]$", policy.Fix);
    });

    [Fact]
    public void Promises_are_all_different() =>
        Assert.Equal(PolicyCatalog.All.Count, PolicyCatalog.All.Select(policy => policy.Promise).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_stack_that_does_not_say_whether_customers_depend_on_it_is_held_to_the_stricter_promise()
    {
        var silent = plans.Staging with { Outputs = plans.Staging.Outputs.Where(output => output.Key != "customerFacing").ToDictionary(StringComparer.Ordinal) };

        Assert.Equal(["BACKUP-03", "BACKUP-04", "BACKUP-06", "CACHE-04", "CACHE-08", "CACHE-12", "DATA-08", "DATA-12", "DATA-38", "ECS-09", "ECS-26", "EDGE-08", "EDGE-12", "GH-04", "IMAGE-03", "LOG-03", "NET-27", "NET-33", "STATE-01"], Broken(silent));
    }

    [Fact]
    public async Task Eighty_further_workers_keep_every_promise()
    {
        var worker = plans.Text("production").Split("    worker:\n")[1].Split("  infra:tasks:")[0];
        var workers = string.Concat(Enumerable.Range(1, 80).Select(number => $"    worker-{number}:\n{worker}"));
        var plan = await plans.VaryAsync("production", ("    worker:\n", $"{workers}    worker:\n"), ("monthlyDollars: 1500", "monthlyDollars: 15000"));

        Assert.InRange(plan.Resources.Count, 2000, 3500);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal);
}
