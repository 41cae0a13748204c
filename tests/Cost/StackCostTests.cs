using Infra.Cost;
using Infra.Plans;
using Tests.Fixtures;

namespace Tests.Cost;

/// <summary>What the two stacks of this repository cost. The numbers change with the prices, the plans and what is assumed: read the difference.</summary>
[Collection("plans")]
public sealed class StackCostTests(StackPlans plans)
{
    // What no public source was found for, in any region.
    private static readonly string[] WithoutAnyPrice =
    [
        "AWS Backup, restore", "CloudFront, 10k requests", "CloudWatch, alarm-month", "Container Insights, metric-month", "Data transfer, GB",
        "ECS Fargate Spot, GB-hour", "ECS Fargate Spot, vCPU-hour",
    ];

    [Theory]
    [InlineData("staging", "152.44", 16, 112)]
    [InlineData("production", "731.28", 19, 131)]
    public void A_stack_costs_what_a_reviewer_agreed_to(string stack, string known, int unknown, int lines)
    {
        var estimate = CostEstimate.Of(plans.Of(stack));

        Assert.Equal((known, unknown, lines), (CostText.Dollars(estimate.KnownMonthly), estimate.Unknown.Count, estimate.Lines.Count));
        Assert.True(estimate.UsageIsSaid);
    }

    [Theory]
    // 730 x 0.035, 20 x 0.127
    [InlineData("staging", "database-instance", "instance db.t4g.small single-AZ", "730", "25.55")]
    [InlineData("staging", "database-instance", "storage gp3 single-AZ", "20", "2.54")]
    // 14 hours on 5 days with 1.3 tasks, of which 1 + 0.15 on demand: 70 x 1.15 x 730 / 168 x 0.5 vCPU x 0.03238
    [InlineData("staging", "api-ecs", "processor on demand, ARM64", "174.8958", "5.66")]
    // 61.25 hours a week with 6 tasks and 106.75 with 3.9: 783.825 x 730 / 168 x 0.03238
    [InlineData("production", "api-ecs", "processor on demand, ARM64", "3,405.9063", "110.28")]
    // 2.8 tasks, of which 2 + 0.4 on demand: 2.4 x 730 x 0.5 x 0.03238
    [InlineData("production", "worker-ecs", "processor on demand, ARM64", "876", "28.36")]
    // 4 endpoints of 3 zones: 2,190 hours x 0.011 each
    [InlineData("production", "network-endpoints-logs", "endpoint in its zones", "2,190", "24.09")]
    // 50 GB, and 2.5 GB on each of 30 days, beyond 100 GB: 25 x 0.095
    [InlineData("production", "database-instance", "backups beyond the size of the storage", "25", "2.38")]
    public void A_line_is_what_comes_out_by_hand(string stack, string resource, string item, string quantity, string dollars)
    {
        var line = Assert.Single(CostEstimate.Of(plans.Of(stack)).Lines, line => line.Resource == resource && line.Item == item);

        Assert.Equal((quantity, dollars), (CostText.Quantity(line.Quantity), CostText.Dollars(line.Monthly)));
    }

    [Fact]
    public void The_approved_text_of_a_plan_tells_the_same_costs() => Assert.All(plans.All, plan =>
    {
        var (own, read) = (CostEstimate.Of(plan), CostEstimate.Of(PlanText.Read(PlanText.Write(plan), "the text")));

        Assert.Equal(own.Lines, read.Lines);
        Assert.Equal(own.Assumptions, read.Assumptions);
        Assert.True(CostDifference.Between(own, read).IsEmpty);
    });

    [Fact]
    public void The_sum_is_that_of_the_lines_and_unknown_is_not_nothing() => Assert.All(plans.All, plan =>
    {
        var estimate = CostEstimate.Of(plan);

        Assert.Equal(estimate.Lines.Where(line => line.Monthly is not null).Sum(line => line.Monthly), estimate.KnownMonthly);
        Assert.Equal(estimate.Lines.Where(line => line.Monthly is null), estimate.Unknown);
        Assert.All(estimate.Unknown, line => Assert.True(line.Quantity is null || line.UnitPrice is null, $"{line}"));
        Assert.All(estimate.Lines, line => Assert.NotEmpty(line.Source));
    });

    [Fact]
    public void Every_type_of_both_plans_is_charged_or_free_for_a_reason()
    {
        var estimates = plans.All.SelectMany(plan => CostEstimate.Of(plan).Lines).ToList();

        Assert.DoesNotContain(estimates, line => line.Source.StartsWith("no rule says", StringComparison.Ordinal));
        Assert.All(FreeTypes.Reasons, free => Assert.False(string.IsNullOrWhiteSpace(free.Value), free.Key));
    }

    [Fact]
    public void A_type_that_nobody_has_decided_on_is_unknown()
    {
        var line = Assert.Single(CostPlans.Empty.And("aws:sagemaker/endpoint:Endpoint", "model").Estimate().Lines);

        Assert.Equal((null, "no rule says what aws:sagemaker/endpoint:Endpoint is charged for"), (line.Monthly, line.Source));
    }

    [Fact]
    public void No_type_is_called_free_that_neither_stack_has() => Assert.Empty(
        FreeTypes.Reasons.Keys.Except(plans.All.SelectMany(plan => plan.Resources).Select(resource => resource.Type), StringComparer.Ordinal));

    [Fact]
    public void A_rule_asks_for_prices_by_the_names_of_the_table()
    {
        var unheard = plans.All.SelectMany(plan => CostEstimate.Of(plan).Unknown)
            .Where(line => line.UnitPrice is null && !line.Source.Contains("; it is ", StringComparison.Ordinal))
            .Select(line => $"{line.Service}, {line.Unit}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(WithoutAnyPrice, unheard);
    }

    [Fact]
    public void What_only_the_deployment_will_know_is_unknown()
    {
        var plan = plans.Staging.With("network-s3", "vpcEndpointType", Unknown.Value).With("cache-group", "nodeType", 4);
        var estimate = CostEstimate.Of(plan);

        Assert.Contains(estimate.Unknown, line => line.Resource == "network-s3" && line.Source.Contains("vpcEndpointType", StringComparison.Ordinal));
        Assert.Contains(estimate.Unknown, line => line.Resource == "cache-group" && line.Source.Contains("nodeType", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_that_does_not_tell_its_region_has_no_prices_of_regions()
    {
        var estimate = CostEstimate.Of(CostPlans.Empty.Without("subnet").And("aws:ecr/repository:Repository", "images").And("aws:kms/key:Key", "key"));

        Assert.Equal("no price is known for ECR, GB-month, private repository in a region that the plan does not tell; it is 0.1 in eu-west-1, 0.1 in us-east-1", Assert.Single(estimate.Unknown).Source);
        Assert.Equal(1.03m, estimate.KnownMonthly);
    }
}
