using Infra.Plans;
using Pulumi;

namespace Tests.Recording;

public sealed class RecordedOptionsTests
{
    [Fact]
    public async Task Options_that_a_mock_does_not_see_are_recorded()
    {
        var plan = await Recorded.ThingsAsync(() =>
        {
            var group = new Group("group", _ => { });
            var other = new Thing("other");
            _ = new Thing("thing", options: new CustomResourceOptions
            {
                Protect = true,
                RetainOnDelete = true,
                DeleteBeforeReplace = true,
                DependsOn = { other, group },
                IgnoreChanges = { "text", "count" },
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5), Update = TimeSpan.FromMinutes(90) },
            });
        });

        Assert.Contains(
            "\nthing  test:index/thing:Thing  (protect; retain on delete; delete before replace; depends on group, other; ignore changes of count, text; may take: create 5 min, update 90 min)\n",
            PlanText.Write(plan),
            StringComparison.Ordinal);
        Assert.Equal(PlanText.Write(plan), PlanText.Write(PlanText.Read(PlanText.Write(plan))));
    }

    [Fact]
    public async Task Children_are_protected_by_their_parents_unless_they_say_otherwise()
    {
        var plan = await Recorded.ThingsAsync(() => _ = new Group(
            "outer",
            outer => _ = new Group(
                "inner",
                inner =>
                {
                    _ = new Thing("inherits", options: new CustomResourceOptions { Parent = inner });
                    _ = new Thing("refuses", options: new CustomResourceOptions { Parent = inner, Protect = false });
                    _ = new Thing("elsewhere");
                },
                new ComponentResourceOptions { Parent = outer }),
            new ComponentResourceOptions { Protect = true }));

        Assert.Equal(
            [("elsewhere", false), ("inherits", true), ("inner", true), ("outer", true), ("refuses", false)],
            plan.Resources.Select(resource => (resource.Name, resource.Protect)).OrderBy(pair => pair.Name, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_imported_resource_has_the_id_it_is_imported_by()
    {
        var plan = await Recorded.ThingsAsync(() =>
        {
            var imported = new Thing("imported", options: new CustomResourceOptions { ImportId = "thing-of-old" });
            _ = new Thing("user", new ThingArgs { Text = imported.Id });
        });

        Assert.Equal("thing-of-old", plan.ByName("user").Text("text"));
    }

    [Fact]
    public async Task Reading_an_existing_resource_is_refused() => Assert.Equal(
        "test:index/thing:Thing 'existing' reads an existing resource, which no plan makes and nobody answers for here; take its id from the settings",
        await Recorded.FailureAsync(() => _ = new Thing("existing", options: new CustomResourceOptions { Id = "thing-1" })));
}
