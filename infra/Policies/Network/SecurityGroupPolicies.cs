using Infra.Plans;
using Infra.Policies.Network.Reachability;

namespace Infra.Policies.Network;

/// <summary>How security groups and their rules are written down.</summary>
public static class SecurityGroupPolicies
{
    private const int ShortestReason = 5;

    public static Policy RulesSayWhatTheyAreFor => new()
    {
        Id = "NET-02",
        Severity = Severity.Blocker,
        Answers = ["CKV_AWS_23", "AVD-AWS-0124", "aws-ec2-securitygroup-missing-egress-rule-description", "aws-ec2-securitygroup-missing-ingress-rule-description"],
        Promise = "every security group rule says what it is for",
        Why = "A rule that nobody can explain is a rule that nobody dares to remove.",
        Fix = "pass a description to Traffic.Allow",
        Select = plan => plan.SecurityGroupRules(),
        Holds = rule => SaysSomething(rule.Text("description")),
    };

    public static Policy RulesAreResources => new()
    {
        Id = "NET-03",
        Severity = Severity.Blocker,
        Answers = ["security-group-no-rule-management-conflicts"],
        Promise = "no security group holds rules of its own",
        Why = "Rules within a group and rules beside it undo each other on every other deployment.",
        Fix = "remove Ingress and Egress from the SecurityGroup and call Traffic.Allow",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.SecurityGroup),
        Holds = group => !group.Has("ingress") && !group.Has("egress"),
    };

    public static Policy TheDefaultGroupIsEmpty => new()
    {
        Id = "NET-04",
        Severity = Severity.Blocker,
        Answers = ["EC2.2", "CIS-AWS-7.0.0/6.5", "CKV2_AWS_12", "AVD-AWS-0173"],
        Promise = "the default security group of every VPC is taken over and lets nothing through",
        Why = "AWS puts whatever names no group into this one, where everything may talk to everything.",
        Fix = "declare a DefaultSecurityGroup for the VPC without Ingress and Egress",
        Select = plan => plan.OfType(ResourceTypes.Vpc),
        HoldsIn = (vpc, plan) => plan.Where(ResourceTypes.DefaultSecurityGroup, "vpcId", vpc.Id)
            .AnyAndAll(group => !group.Has("ingress") && !group.Has("egress")),
    };

    public static Policy GroupsSayWhatTheyAreFor => new()
    {
        Id = "NET-15",
        Severity = Severity.Blocker,
        Answers = ["AwsSolutions-EC27", "AVD-AWS-0099", "aws-ec2-securitygroup-missing-description"],
        Promise = "every security group says what it is for",
        Why = "The description cannot be changed later: AWS makes another group, and everything that wears it has to change over.",
        Fix = "set Description on the SecurityGroup to who calls it and whom it calls",
        Select = plan => plan.OfType(ResourceTypes.SecurityGroup),
        Holds = group => group.Text("description") is var description && SaysSomething(description) && description != "Managed by Pulumi",
    };

    public static Policy GroupsAreWorn => new()
    {
        Id = "NET-16",
        Severity = Severity.Blocker,
        Answers = ["CKV2_AWS_5"],
        Promise = "every security group is worn by something, or handed out by an output",
        Why = "A group without members is a set of permissions that waits for whoever puts something into it.",
        Fix = "name the group where it belongs (SecurityGroups, VpcSecurityGroupIds), or remove it with its rules",
        Select = plan => plan.OfType(ResourceTypes.SecurityGroup),
        HoldsIn = (group, plan) => ReachabilityGraph.Of(plan).IsWorn(group.Id),
    };

    public static Policy RulesAreOfOneKind => new()
    {
        Id = "NET-17",
        Severity = Severity.Blocker,
        Promise = "no security group rule is of the older kind",
        Why = "The older resource holds many rules in one, has no id of its own, and AWS's provider warns that it overwrites the newer ones beside it.",
        Fix = "declare it with Traffic.Allow, or as SecurityGroupIngressRule or SecurityGroupEgressRule",
        IfPresent = true,
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.OlderSecurityGroupRule),
        Holds = _ => false,
    };

    public static Policy RulesReferToGroupsOfThePlan => new()
    {
        Id = "NET-18",
        Severity = Severity.Blocker,
        Promise = "every security group rule is about groups that the plan makes",
        Why = "A rule on a group of somebody else fails on the day when they remove it, and admits whatever they put into it until then.",
        Fix = "pass SecurityGroup objects of the program to Traffic.Allow instead of ids",
        Select = plan => plan.SecurityGroupRules(),
        HoldsIn = (rule, plan) => plan.Makes(ResourceTypes.SecurityGroup, rule.Text("securityGroupId"))
            && (rule.Text("referencedSecurityGroupId") is not { } other || plan.Makes(ResourceTypes.SecurityGroup, other)),
    };

    public static Policy BothEndsAgree => new()
    {
        Id = "NET-19",
        Severity = Severity.Blocker,
        Promise = "what one security group may call lets it in, and what is let in may call",
        Why = "With one end alone every connection runs into its timeout, and nothing in any log says which of the two groups dropped it.",
        Fix = "use Traffic.Allow, which opens both ends",
        Select = plan => plan.SecurityGroupRules().Where(rule => rule.Has("referencedSecurityGroupId")),
        HoldsIn = (rule, plan) => SecurityRules.HasOtherEnd(plan, rule),
    };

    public static Policy RulesOpenOnePort => new()
    {
        Id = "NET-20",
        Severity = Severity.Blocker,
        Promise = "a security group rule within the VPC opens one TCP port",
        Why = "Whoever takes over a task tries every port of its neighbours; a service listens on one.",
        Fix = "call Traffic.Allow once for each port",
        Select = plan => plan.SecurityGroupRules().Where(SecurityRules.IsFromWithin),
        Holds = SecurityRules.IsOneTcpPort,
    };

    private static bool SaysSomething(string? description) => description is not null && description.Trim().Length >= ShortestReason;
}
