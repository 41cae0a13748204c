using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>How many rules a security group has, and where they are declared.</summary>
internal static class SecurityGroupConstraints
{
    private const int MostRules = 60;

    public static CodedConstraint GroupsTakeSoManyRulesIn => Counted("GROUP-RULES-01", ResourceTypes.IngressRule, "inbound");

    public static CodedConstraint GroupsTakeSoManyRulesOut => Counted("GROUP-RULES-02", ResourceTypes.EgressRule, "outbound");

    public static CodedConstraint RulesInStandInOnePlace => Apart("GROUP-RULES-03", "ingress", ResourceTypes.IngressRule);

    public static CodedConstraint RulesOutStandInOnePlace => Apart("GROUP-RULES-04", "egress", ResourceTypes.EgressRule);

    public static CodedConstraint NamedGroupsAreOfTheVpc => new()
    {
        Id = "GROUP-PEER-01",
        Type = ResourceTypes.IngressRule,
        Property = "referencedSecurityGroupId",
        Says = "must be a group of the VPC of the rule's own group, or of one that is peered with it",
        Answer = "InvalidGroup.NotFound: You have specified two resources that belong to different networks",
        Noticed = Noticed.Apply,
        Fix = "name a group of the same VPC, or the range of addresses of the other VPC",
        Source = Sources.Botocore("ec2/2016-11-15", "AuthorizeSecurityGroupIngress operation text"),
        Objections = (rule, plan) => plan.Referred(ResourceTypes.SecurityGroup, rule.Text("securityGroupId"))?.Text("vpcId") is { } vpc
            && plan.Referred(ResourceTypes.SecurityGroup, rule.Text("referencedSecurityGroupId")) is { } peer && peer.Text("vpcId") is { } other && other != vpc
            && plan.Makes(ResourceTypes.Vpc, vpc) && plan.Makes(ResourceTypes.Vpc, other) && !plan.OfType("aws:ec2/vpcPeeringConnection:VpcPeeringConnection").Any()
                ? [new Objection("referencedSecurityGroupId", peer.Name, $"but it is of {other} and the rule's own group of {vpc}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [GroupsTakeSoManyRulesIn, GroupsTakeSoManyRulesOut, RulesInStandInOnePlace, RulesOutStandInOnePlace, NamedGroupsAreOfTheVpc];

    private static CodedConstraint Counted(string id, string rules, string direction) => new()
    {
        Id = id,
        Type = ResourceTypes.SecurityGroup,
        Property = Constraint.Itself,
        Says = $"must have no more than {MostRules} {direction} rules of each family of addresses",
        Answer = "RulesPerSecurityGroupLimitExceeded (a quota, which AWS raises on request)",
        Quota = "aws service-quotas get-service-quota --service-code vpc --quota-code L-0EA8095F --query \"Quota.Value\" --region {region}",
        Noticed = Noticed.Apply,
        Fix = "name a security group or a prefix list in place of many ranges, or ask AWS for a higher quota",
        Source = Sources.Guide("amazon-vpc-user-guide", "amazon-vpc-limits"),
        Objections = (group, plan) =>
        {
            PlannedResource[] own = [.. plan.Where(rules, "securityGroupId", group.Id)];
            // A rule that names a group counts in both families.
            return new[] { ("IPv4", own.Count(rule => !rule.Has("cidrIpv6"))), ("IPv6", own.Count(rule => !rule.Has("cidrIpv4"))) }.Where(family => family.Item2 > MostRules).Take(1)
                .Select(family => new Objection(Constraint.Itself, null, $"but has {family.Item2} for {family.Item1} in the plan"));
        },
    };

    private static CodedConstraint Apart(string id, string input, string rules) => new()
    {
        Id = id,
        Type = ResourceTypes.SecurityGroup,
        Property = input,
        Says = "must be empty where rules of the group are resources of their own",
        Answer = "each deployment takes the other's rules away: connections fail for a while, and no plan is ever without changes",
        Noticed = Noticed.Drift,
        Fix = "remove the rules from the SecurityGroup and declare them as resources",
        Source = $"{Sources.PulumiAws("ec2/securityGroup")}; github cn-terraform/terraform-aws-ecs-fargate-service issue 12",
        Objections = (group, plan) => group.Has(input) && plan.Where(rules, "securityGroupId", group.Id).FirstOrDefault() is { } rule
            ? [new Objection(input, null, $"but stands beside {rule.Name}, a rule of the same group")] : [],
    };
}
