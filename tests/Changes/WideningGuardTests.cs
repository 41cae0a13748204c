using Infra.Changes;
using Infra.Changes.Widening;
using Infra.Plans;
using Tests.Fixtures;

namespace Tests.Changes;

[Collection("plans")]
public sealed class WideningGuardTests(StackPlans plans)
{
    [Theory]
    [InlineData("api-from-edge-in", "referencedSecurityGroupId", "null", "cidrIpv4", "\"0.0.0.0/0\"", "lets tcp 8080 in from everywhere (0.0.0.0/0)")]
    [InlineData("api-from-edge-in", "referencedSecurityGroupId", "null", "cidrIpv6", "\"::/0\"", "lets tcp 8080 in from everywhere (::/0)")]
    [InlineData("api-to-database-in", "toPort", "6000", "fromPort", "5432", "lets tcp 5432 to 6000 in from sg-api-sg")]
    [InlineData("api-to-database-in", "ipProtocol", "\"-1\"", "fromPort", "5432", "lets everything in from sg-api-sg")]
    [InlineData("api-to-database-in", "referencedSecurityGroupId", "\"sg-edge-sg\"", "fromPort", "5432", "lets tcp 5432 in from sg-edge-sg")]
    public void A_rule_that_lets_more_through_is_told(string rule, string input, string value, string other, string otherValue, string what)
    {
        var widening = Assert.Single(Wider(plans.Production.Set(rule, input, value).Set(rule, other, otherValue)));

        Assert.Equal(what, widening.What);
        Assert.NotNull(widening.Before);
    }

    [Fact]
    public void A_rule_under_another_name_is_nothing() =>
        Assert.Empty(Wider(Without("api-to-database-in", "other-name-in")));

    [Fact]
    public void A_rule_of_a_group_within_the_group_is_told_as_well()
    {
        const string Group = "aws:ec2/securityGroup:SecurityGroup";
        var before = ChangedPlan.Of((Group, "open", """{"ingress":[{"protocol":"tcp","fromPort":80,"toPort":90,"cidrBlocks":["10.0.0.0/8"]}]}"""));
        var narrower = ChangedPlan.Of((Group, "open", """{"ingress":[{"protocol":"tcp","fromPort":80,"toPort":80,"cidrBlocks":["10.0.0.0/16","10.1.0.0/16"]}]}"""));
        var wider = ChangedPlan.Of((Group, "open", """{"ingress":[{"protocol":"tcp","fromPort":80,"toPort":90,"cidrBlocks":["10.0.0.0/7"],"self":true}],"egress":[{"protocol":"-1","ipv6CidrBlocks":["::/0"]}]}"""));

        Assert.Empty(WideningGuard.Of(PlanChanges.Between(before, narrower)));
        Assert.Equal(
            ["lets tcp 80 to 90 in from 10.0.0.0/7", "lets tcp 80 to 90 in from itself", "lets everything out to everywhere (::/0)"],
            WideningGuard.Of(PlanChanges.Between(before, wider)).Select(widening => widening.What));
    }

    [Theory]
    [InlineData("network-public-a", "mapPublicIpOnLaunch", "true", "gives whatever starts in it a public address")]
    [InlineData("api-ecs", "networkConfiguration.assignPublicIp", "true", "gives its tasks public addresses")]
    [InlineData("database-instance", "publiclyAccessible", "true", "has a public address")]
    [InlineData("web-site-distribution", "webAclId", "null", "lets requests past the firewall")]
    [InlineData("web-site-closed", "blockPublicPolicy", "false", "lets a policy make the bucket public")]
    [InlineData("web-site-closed", "restrictPublicBuckets", "null", "lets anybody in where the policy is public")]
    [InlineData("deploy-github", "clientIdLists", "[\"sts.amazonaws.com\",\"other\"]", "trusts tokens for other audiences")]
    [InlineData("api-permissions-role", "permissionsBoundary", "null", "has another limit of what it may ever be allowed")]
    [InlineData("branch-ruleset", "bypassActors", "[{\"actorId\":1,\"actorType\":\"Team\",\"bypassMode\":\"always\"}]", "lets others past its rules")]
    [InlineData("branch-ruleset", "enforcement", "\"evaluate\"", "is not enforced any more")]
    [InlineData("branch-ruleset", "rules.pullRequest.requiredApprovingReviewCount", "0", "asks for fewer approvals")]
    [InlineData("branch-ruleset", "rules.requiredStatusChecks.requiredChecks", "[]", "asks for fewer checks")]
    [InlineData("branch-ruleset", "rules.nonFastForward", "false", "lets what was merged be overwritten")]
    [InlineData("branch-ruleset", "conditions.refName.includes", "[]", "is about fewer branches")]
    [InlineData("delivery-environment", "reviewers", "[]", "lets deployments go ahead without anybody's approval")]
    [InlineData("delivery-environment", "reviewers", "[{\"teams\":[1234567,2],\"users\":[]}]", "lets others approve deployments")]
    [InlineData("delivery-environment", "preventSelfReview", "false", "lets whoever has started a deployment approve it")]
    [InlineData("delivery-environment", "canAdminsBypass", "null", "lets administrators deploy past its rules")]
    [InlineData("delivery-environment", "deploymentBranchPolicy", "null", "takes deployments from every branch")]
    [InlineData("delivery-branch", "branchPattern", "\"*\"", "takes deployments from other branches")]
    [InlineData("repository-settings", "visibility", "\"public\"", "can be read by more people")]
    [InlineData("repository-actions", "allowedActions", "\"all\"", "lets workflows use more actions")]
    [InlineData("repository-actions", "allowedActionsConfig.verifiedAllowed", "true", "lets workflows use actions of verified authors")]
    [InlineData("repository-workflow-token", "defaultWorkflowPermissions", "\"write\"", "lets the token of every workflow write")]
    [InlineData("repository-workflow-token", "canApprovePullRequestReviews", "true", "lets workflows approve pull requests")]
    public void An_input_that_admits_more_is_told(string resource, string input, string value, string what) =>
        Assert.Equal([what], Wider(plans.Production.Set(resource, input, value)).Select(widening => widening.What));

    [Theory]
    [InlineData("branch-ruleset", "rules.pullRequest.requiredApprovingReviewCount", "2")]
    [InlineData("branch-ruleset", "rules.requiredStatusChecks.requiredChecks", "[{\"context\":\"ci\",\"integrationId\":15368},{\"context\":\"more\"}]")]
    [InlineData("branch-ruleset", "conditions.refName.includes", "[\"refs/heads/production\",\"refs/heads/other\"]")]
    [InlineData("delivery-environment", "waitTimer", "30")]
    [InlineData("repository-actions", "allowedActions", "\"local_only\"")]
    [InlineData("repository-actions", "allowedActionsConfig.patternsAlloweds", "[]")]
    [InlineData("edge-alb", "internal", "true")]
    [InlineData("database-instance", "instanceClass", "\"db.m7g.xlarge\"")]
    public void What_admits_less_is_nothing(string resource, string input, string value) => Assert.Empty(Wider(plans.Production.Set(resource, input, value)));

    [Fact]
    public void A_load_balancer_that_leaves_the_network_is_told() => Assert.Equal(
        ("answers on public addresses", "true", "false"),
        Told(Assert.Single(WideningGuard.Of(PlanChanges.Between(plans.Production.Set("edge-alb", "internal", "true"), plans.Production)))));

    [Fact]
    public void A_subnet_that_gets_the_way_to_the_internet_is_told()
    {
        var open = plans.Production.Set("network-isolated-a-association", "routeTableId", "\"rtb-network-public-routes\"");

        Assert.Equal(
            ("connects its subnet straight with the internet", "rtb-network-isolated-routes", "rtb-network-public-routes"),
            Told(Assert.Single(WideningGuard.Of(PlanChanges.Between(plans.Production, open)))));
        Assert.Empty(WideningGuard.Of(PlanChanges.Between(open, plans.Production)));
    }

    [Theory]
    [InlineData("edge-alb", "answers on public addresses")]
    [InlineData("network-nat-a-address", "is a new public address")]
    [InlineData("network-public-to-internet", "connects its subnets straight with the internet")]
    [InlineData("deploy-github", "trusts whoever that issuer vouches for")]
    [InlineData("delivery-branch", "takes deployments from other branches")]
    [InlineData("backups-may-backup", "gives shop-production-backup another policy")]
    [InlineData("api-to-database-in", "lets tcp 5432 in from sg-api-sg")]
    public void Something_new_that_opens_something_is_told(string resource, string what) =>
        Assert.Equal([what], WideningGuard.Of(PlanChanges.Between(plans.Production.Without(resource), plans.Production)).Select(widening => widening.What));

    [Fact]
    public void A_new_function_permission_is_told_by_whom_it_admits() => Assert.StartsWith(
        "its permission newly allows lambda:InvokeFunction for Service ",
        Assert.Single(WideningGuard.Of(PlanChanges.Between(plans.Production.Without("database-rotation-permission"), plans.Production))).What,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("web-site-closed", "does not keep its bucket from being made public any more")]
    [InlineData("edge-guarded", "lets requests past the firewall")]
    [InlineData("branch-ruleset", "protects its branches no more")]
    public void Something_that_closed_something_and_goes_is_told(string resource, string what) =>
        Assert.Equal([what], Wider(plans.Production.Without(resource)).Select(widening => widening.What));

    [Fact]
    public void A_policy_that_denied_something_and_goes_is_told_where_its_bucket_stays()
    {
        var without = plans.Production.Without("web-site-policy");

        Assert.All(Wider(without), widening => Assert.Contains(" no more", widening.What, StringComparison.Ordinal));
        Assert.NotEmpty(Wider(without));
        Assert.Empty(Wider(without.Without("web-site-bucket").Without("web-site-closed").Without("web-site-versions").Without("web-site-expiry")
            .Without("web-site-encryption").Without("web-site-logging").Without("web-site-ownership")));
    }

    [Fact]
    public void An_endpoint_without_a_policy_lets_everything_through()
    {
        const string Endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
        var open = ChangedPlan.Of((Endpoint, "s3", """{"serviceName":"s3"}"""));
        var held = ChangedPlan.Of((Endpoint, "s3", """{"serviceName":"s3","policy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}"}"""));

        Assert.Empty(WideningGuard.Of(PlanChanges.Between(open, held)));
        Assert.Equal("its policy is taken out, so everything passes", Assert.Single(WideningGuard.Of(PlanChanges.Between(held, open))).What);
    }

    [Fact]
    public void What_is_known_only_later_may_allow_more() => Assert.Equal(
        "its policy is known only when it is deployed, so it may allow more",
        Assert.Single(Wider(plans.Production.With("web-site-policy", "policy", Unknown.Value))).What);

    [Fact]
    public void A_rename_alone_lets_nobody_in()
    {
        const string Rule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
        var before = ChangedPlan.Of(
            ("aws:iam/role:Role", "api", """{"name":"api","assumeRolePolicy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::1:role/api\"},\"Action\":\"sts:AssumeRole\"}]}"}"""),
            (Rule, "in", """{"securityGroupId":"sg-api","referencedSecurityGroupId":"sg-edge","ipProtocol":"tcp","fromPort":80,"toPort":80}"""));
        var after = ChangedPlan.Of(
            ("aws:iam/role:Role", "web", """{"name":"web","assumeRolePolicy":"{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::1:role/web\"},\"Action\":\"sts:AssumeRole\"}]}"}"""),
            (Rule, "in", """{"securityGroupId":"sg-web","referencedSecurityGroupId":"sg-edge","ipProtocol":"tcp","fromPort":80,"toPort":80}"""));
        var moved = ChangedPlan.Moved(before, after, "api", "web", isAliased: true);

        Assert.Empty(WideningGuard.Of(moved with { All = [.. moved.All, .. PlanChanges.Between(before, after).Of(ChangeKind.Changed)] }));
        var ofTheRule = PlanChanges.Between(before, after);
        Assert.NotEmpty(WideningGuard.Of(ofTheRule with { All = [.. ofTheRule.Of(ChangeKind.Changed)] }));
    }

    [Fact]
    public void A_plan_lets_nobody_else_in_than_itself() => Assert.Empty(Wider(plans.Production));

    private static (string, string?, string) Told(Widening widening) => (widening.What, widening.Before, widening.After);

    private Plan Without(string resource, string name) =>
        plans.Production.With(resource, rule => rule with { Name = name, Urn = rule.Urn.Replace($"::{resource}", $"::{name}", StringComparison.Ordinal) });

    private IReadOnlyList<Widening> Wider(Plan after) => WideningGuard.Of(PlanChanges.Between(plans.Production, after));
}
