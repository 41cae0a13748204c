using Infra.Plans;

namespace Tests.Plans;

public sealed class PlanDifferenceTests
{
    private static readonly string Approved = PlanText.Write(SamplePlan.Value);

    [Fact]
    public void A_plan_does_not_differ_from_its_own_text()
    {
        var difference = PlanDifference.Between(Approved, SamplePlan.Value);

        Assert.True(difference.IsEmpty);
        Assert.Equal("0 added, 0 removed, 0 changed, 6 identical\n", difference.ToString());
    }

    [Fact]
    public void A_plan_that_was_never_approved_is_all_new()
    {
        var difference = PlanDifference.Between(null, SamplePlan.Value);

        Assert.Equal(["https", "token", "database", "database-instance", "database-policy", "outputs"], difference.Added.Select(block => block.Name));
        Assert.Equal((0, 0, 0), (difference.Removed.Count, difference.Changed.Count, difference.Identical));
    }

    [Fact]
    public void Every_kind_of_change_is_shown_with_its_lines_and_where_they_belong()
    {
        var current = SamplePlan.Value
            .Without("token")
            .With(SamplePlan.Resource("aws:sns/topic:Topic", "alerts", null, new { tags = new { Name = "alerts" } }))
            .With("database-instance", "multiAz", true)
            .With("database-instance", "tags.Name", "main")
            .With("database-instance", instance => instance with { Protect = false, DependsOn = [], IgnoreChanges = [], Timeouts = [] })
            .With("database-policy", "policy", SamplePlan.Policy.Replace("s3:PutObject", "s3:*", StringComparison.Ordinal))
            .With("https", "defaultActions[0].forward.targetGroups[0].weight", 1)
            with
        { Outputs = SamplePlan.Map(("url", "https://staging.example.com")) };

        Assert.Equal(
            """
            + alerts  aws:sns/topic:Topic
            +     tags:
            +       Name: alerts
            - token  random:index/randomPassword:RandomPassword
            ~ https  aws:lb/listener:Listener
                  defaultActions:
                    - forward:
                        targetGroups:
                          - arn: arn:tg
                -           weight: 0.5
                +           weight: 1
            ~ database-instance  aws:rds/instance:Instance
                - database-instance  aws:rds/instance:Instance  (protect; depends on database-subnets, "odd name"; ignore changes of engineVersion; may take: create 45 min)
                + database-instance  aws:rds/instance:Instance
                - multiAz: false
                + multiAz: true
                  tags:
                -   Name: database
                +   Name: main
            ~ database-policy  aws:iam/rolePolicy:RolePolicy
                  policy: <json>
                    Statement:
                      - Effect: Allow
                        Action:
                -         - s3:PutObject
                +         - s3:*
            ~ outputs  pulumi:pulumi:Stack
                - password: [secret]
            1 added, 1 removed, 4 changed, 1 identical

            """,
            PlanDifference.Between(Approved, current).ToString());
    }

    [Fact]
    public void A_resource_that_moves_to_another_parent_has_changed()
    {
        var database = SamplePlan.Value.ByName("database").Urn;
        var current = SamplePlan.Value.With("https", https => https with { Parent = database });

        var change = Assert.Single(PlanDifference.Between(Approved, current).Changed);

        Assert.Equal(["- in the stack", "+ in database  infra:data:PostgresDatabase"], change.Lines.Select(line => line.ToString()));
    }

    [Fact]
    public void The_same_name_with_another_type_is_another_resource()
    {
        var current = SamplePlan.Value.Without("https").With(SamplePlan.Resource("aws:alb/listener:Listener", "https", null, new { port = 443 }));

        var difference = PlanDifference.Between(Approved, current);

        Assert.Equal("https  aws:alb/listener:Listener", Assert.Single(difference.Added).Key);
        Assert.Equal("https  aws:lb/listener:Listener", Assert.Single(difference.Removed).Key);
        Assert.Empty(difference.Changed);
    }

    [Fact]
    public void A_text_that_is_no_plan_is_refused_by_its_name() =>
        Assert.Equal(
            "Approved/staging.plan.txt is not the text of a plan: its first line must be like 'plan of STACK of PROJECT: 3 resources in 1 component'",
            Assert.Throws<PlanFormatException>(() => PlanDifference.Between("hello", SamplePlan.Value, "Approved/staging.plan.txt")).Message);

    [Fact]
    public void The_plan_of_another_stack_is_refused()
    {
        var other = SamplePlan.Value with { Stack = "other" };
        Assert.Equal(
            $"Approved/x.plan.txt is the plan of other of {other.Project}, not the plan of {SamplePlan.Value.Stack} of {other.Project}; put the right file back",
            Assert.Throws<PlanFormatException>(() => PlanDifference.Between(PlanText.Write(other), SamplePlan.Value, "Approved/x.plan.txt")).Message);
    }
}
