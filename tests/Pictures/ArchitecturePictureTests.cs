using Infra.Pictures;
using Infra.Plans;
using Tests.Check;
using Tests.Fixtures;

namespace Tests.Pictures;

[Collection("plans")]
public sealed class ArchitecturePictureTests(StackPlans plans)
{
    [Fact]
    public void It_goes_from_the_outside_inwards() => Assert.Equal(
        ["Outside", "Edge", "VPC 10.30.0.0/16", "Public subnets", "Private subnets", "Isolated subnets", "Kept", "Watched"],
        ArchitecturePicture.Of(plans.Production).AllGroups().Select(group => group.Title));

    [Fact]
    public void Every_tier_has_its_subnets_by_zone() => Assert.All(
        ArchitecturePicture.Of(plans.Production).AllGroups().Where(group => group.Title.EndsWith("subnets", StringComparison.Ordinal)),
        tier => Assert.Equal(["eu-west-1a", "eu-west-1b", "eu-west-1c"], tier.Places.Select(place => place.Title)));

    [Theory]
    [InlineData("database-instance", "postgres 17; db.m7g.large; 100 to 1000 GB; standby in another zone; backups for 30 days; copied to eu-central-1")]
    [InlineData("cache-group", "valkey 8.0; 2 x cache.m7g.large; a replica takes over; snapshots for 30 days")]
    [InlineData("api-ecs", "3 to 12 tasks; 1 vCPU, 2 GB each")]
    [InlineData("worker-ecs", "2 to 10 tasks; 0.5 vCPU, 1 GB each; partly on Spot")]
    [InlineData("edge-alb", "load balancer; behind AWS WAF")]
    [InlineData("3 NAT gateways", "the way out, from; eu-west-1a; eu-west-1b; eu-west-1c")]
    [InlineData("web-site-distribution", "CloudFront; www.shop.example.com; site in web-site-bucket; behind AWS WAF")]
    [InlineData("Backups", "daily, kept for 30 days; vault locked; restored for a test")]
    public void A_box_says_what_a_reviewer_asks(string title, string lines) =>
        Assert.Equal(lines, string.Join("; ", ArchitecturePicture.Of(plans.Production).Box(title).Lines));

    [Fact]
    public void Lines_lead_from_the_internet_to_the_data_and_out() => Assert.Equal(
        [
            "The internet -> web-site-distribution: https (Public)",
            "The internet -> edge-alb: tcp 80, 443 (Public)",
            "edge-alb -> api-ecs: tcp 8080",
            "api-ecs -> database-instance: tcp 5432",
            "api-ecs -> cache-group: tcp 6379",
            "worker-ecs -> database-instance: tcp 5432",
            "worker-ecs -> cache-group: tcp 6379",
            "api-ecs -> 3 NAT gateways: ",
            "worker-ecs -> 3 NAT gateways: ",
            "3 NAT gateways -> The internet: out",
        ],
        ArchitecturePicture.Of(plans.Production).Told());

    [Fact]
    public async Task With_every_part_that_a_setting_adds_it_is_a_picture_still()
    {
        var picture = ArchitecturePicture.Of(await FullStack.PlanAsync());

        Assert.Equal(["edge-cdn-distribution -> edge-alb: https (Public)"], picture.Told().Where(line => line.Contains("-> edge-alb", StringComparison.Ordinal)));
        Assert.Contains(picture.Boxes, box => box.Lines.Any(line => line.StartsWith("replica of ", StringComparison.Ordinal)));
        Assert.Empty(picture.Notes);
    }

    [Fact]
    public void What_is_read_from_a_preview_of_Pulumi_is_the_same_picture() => Assert.Equal(
        ArchitecturePicture.Of(plans.Production).Told(),
        ArchitecturePicture.Of(CheckSample.Read(Exported.Preview(plans.Production)).Plan).Told());

    [Fact]
    public void What_nobody_knows_before_the_deployment_is_left_out_and_told()
    {
        var plan = plans.Production with { Resources = [.. plans.Production.Resources.Select(resource => resource.IsComponent ? resource : resource with { IdIsUnknown = true })] };
        var picture = ArchitecturePicture.Of(plan);

        Assert.Contains("database-instance", picture.Boxes.Select(box => box.Title));
        Assert.Contains("api-ecs", picture.AllGroups().Single(group => group.Title == "Unknown subnets").Boxes.Select(box => box.Title));
        Assert.StartsWith("Who calls whom is not drawn: ", Assert.Single(picture.Notes), StringComparison.Ordinal);
        Assert.NotEmpty(SvgPicture.Write(picture));
    }

    [Theory]
    [InlineData(CheckSample.State)]
    [InlineData(CheckSample.Preview)]
    public void A_file_of_another_program_is_drawn_or_says_why(string sample)
    {
        var plan = CheckSample.Read(CheckSample.Of(sample)).Plan;

        Assert.All([ArchitecturePicture.Of(plan), ReachPicture.Of(plan)], picture =>
        {
            Assert.True(picture.Boxes.Any() || picture.NotDrawnBecause is not null);
            Assert.StartsWith("flowchart TB\n", MermaidPicture.Write(picture), StringComparison.Ordinal);
            Assert.StartsWith("<svg ", SvgPicture.Write(picture), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nothing_that_is_missing_or_spoilt_stops_it() => Assert.All(
        plans.Production.Resources.Where(resource => !resource.IsComponent).DistinctBy(resource => resource.Type),
        target => Assert.All(new object?[] { Unknown.Value, true, "x" }, value =>
        {
            var plan = plans.Production.With($"{target.Type}::{target.Name}", resource => resource with
            {
                Inputs = resource.Inputs.Keys.ToDictionary(input => input, _ => value, StringComparer.Ordinal),
            });

            Assert.NotEmpty(SvgPicture.Write(ArchitecturePicture.Of(plan)));
            Assert.NotEmpty(MermaidPicture.Write(ReachPicture.Of(plan)));
        }));

    [Fact]
    public void An_empty_plan_is_the_internet_alone() => Assert.Equal(
        ["The internet"],
        ArchitecturePicture.Of(plans.Production with { Resources = [], Outputs = new Dictionary<string, object?>(StringComparer.Ordinal) }).Boxes.Select(box => box.Title));
}
