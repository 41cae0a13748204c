using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class RepositoryTests(StackPlans plans)
{
    private const string Licence = "    secretProtection: true\n";

    [Fact]
    public void One_stack_declares_the_repository()
    {
        plans.Production.Only(ResourceTypes.SourceRepository).ShouldHave("name", "shop");
        Assert.Empty(plans.Staging.OfType(ResourceTypes.SourceRepository));
        Assert.Empty(plans.Staging.OfType(ResourceTypes.ActionsPermissions));
    }

    [Fact]
    public void Nothing_that_people_write_about_it_is_overwritten()
    {
        var repository = plans.Production.Only(ResourceTypes.SourceRepository);

        Assert.Equal(["description", "hasDiscussions", "homepageUrl", "isTemplate", "pages", "template", "topics"], repository.IgnoreChanges);
        Assert.DoesNotContain(repository.Inputs.Keys, repository.IgnoreChanges.Contains);
    }

    [Fact]
    public void Updates_wait_for_the_alerts_that_they_come_from() => Assert.Equal(["repository-alerts"], plans.Production.ByName("repository-security-updates").DependsOn);

    [Fact]
    public void The_search_for_drift_can_keep_an_issue_open() => plans.Production.Only(ResourceTypes.SourceRepository).ShouldHave("hasIssues", true);

    [Fact]
    public void Workflows_may_use_what_the_stack_lists() => plans.Production.Only(ResourceTypes.ActionsPermissions).ShouldHave("allowedActionsConfig", new
    {
        githubOwnedAllowed = true,
        patternsAlloweds = new[]
        {
            "aws-actions/amazon-ecr-login@*", "aws-actions/configure-aws-credentials@*", "docker/build-push-action@*",
            "docker/setup-buildx-action@*", "docker/setup-qemu-action@*", "pulumi/actions@*",
        },
        verifiedAllowed = false,
    });

    [Fact]
    public async Task A_public_repository_is_searched_for_secrets_without_a_licence()
    {
        var plan = await plans.VaryAsync("production", ("visibility: private", "visibility: public"), (Licence, ""), ("plan: enterprise", "plan: free"));

        plan.Only(ResourceTypes.SourceRepository).ShouldHave("visibility", "public");
        // GitHub refuses to have advanced security set where everybody has it.
        plan.Only(ResourceTypes.SourceRepository).ShouldHave("securityAndAnalysis", new { secretScanning = new { status = "enabled" }, secretScanningPushProtection = new { status = "enabled" } });
        Assert.Empty(PolicyCatalog.Check(plan));
        Assert.Equal(["GH-17", "GH-29"], Broken(plan.With("repository-settings", "securityAndAnalysis", null)));
    }

    [Fact]
    public async Task A_private_one_without_the_licence_does_not_ask_for_what_GitHub_refuses()
    {
        var plan = await plans.VaryAsync("production", (Licence, ""));

        plan.Only(ResourceTypes.SourceRepository).ShouldNotHave("securityAndAnalysis");
        Assert.Empty(PolicyCatalog.Check(plan));
        Assert.Equal(["GH-17", "GH-25", "GH-29"], Broken(plan.With("repository-settings", "visibility", "public")));
        Assert.Empty(Broken(plan.With("repository-settings", "visibility", "internal")));
        Assert.Equal(["GH-29"], Broken(plan.With("repository-settings", "securityAndAnalysis.secretScanningPushProtection.status", "disabled")));
    }

    [Fact]
    public async Task Where_GitHub_keeps_no_list_of_actions_each_is_used_by_its_commit()
    {
        var plan = await StackPlans.PlanAsync("production", AccountText.Team(plans.Text("production")));

        plan.Only(ResourceTypes.ActionsPermissions).ShouldHave("allowedActions", "all");
        plan.Only(ResourceTypes.ActionsPermissions).ShouldNotHave("allowedActionsConfig");
        Assert.Empty(PolicyCatalog.Check(plan));
        Assert.Equal(["GH-15"], Broken(plan.With("repository-actions", "shaPinningRequired", false)));
    }

    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id);
}
