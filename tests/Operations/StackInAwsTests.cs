using Infra.Plans;
using Infra.Policies;
using Stacks.Operations;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Operations;

/// <summary>The names that commands look for are those that the platform gives.</summary>
[Collection("plans")]
public sealed class StackInAwsTests(StackPlans plans)
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void A_command_finds_what_the_plan_makes(string name)
    {
        var (stack, plan) = (StackInAws.Of(StackFiles.Find(), name), plans.Of(name));

        plan.Only(ResourceTypes.Cluster).ShouldHave("name", stack.Cluster);
        plan.Only(ResourceTypes.Database).ShouldHave("identifier", stack.Database);
        plan.ByName("alarms-topic").ShouldHave("name", stack.AlarmTopic);
        plan.ByName("migrate-definition").ShouldHave("family", stack.MigrationFamily);
        Assert.NotEmpty(stack.Services);
        Assert.All(stack.Services, service =>
        {
            plan.ByName($"{service.Name}-ecs").ShouldHave("name", service.Name);
            plan.ByName($"{service.Name}-definition").ShouldHave("family", service.Family);
            Assert.Contains(plan.OfType(ResourceTypes.ImageRepository), repository => repository.Text("name") == service.Repository);
        });
        Assert.True(stack.Migrates);
    }
}
