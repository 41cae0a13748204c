using System.Globalization;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Edge;

namespace Infra.Acceptance.Graph;

/// <summary>What listeners and their rules are to each other, and to what they lead to.</summary>
internal static class ListenerConstraints
{
    private const int MostRules = 100;

    private static readonly PerPlan<ILookup<string, PlannedResource>> Rules = new(plan => plan.OfType(ResourceTypes.ListenerRule)
        .Select(rule => (Balancer: Forwards.Balancer(plan, rule), Rule: rule)).Where(pair => pair.Balancer is not null).ToLookup(pair => pair.Balancer!, pair => pair.Rule, StringComparer.Ordinal));

    public static CodedConstraint RulesHaveTheirOwnPriority => new()
    {
        Id = "LISTENER-PRIORITY-01",
        Type = ResourceTypes.ListenerRule,
        Property = "priority",
        Says = "must be of one rule alone in its listener",
        Answer = "PriorityInUse: Priority '...' is currently in use",
        Noticed = Noticed.Apply,
        Fix = "set rulePriority of one of the services to another number",
        Source = Sources.Botocore("elbv2/2015-12-01", "RulePriority"),
        Objections = (rule, plan) => rule.Number("priority") is { } priority && rule.Has("listenerArn")
            && plan.RulesInThePlaceOf(rule).First() is { } first && first.Urn != rule.Urn
                // The first one is taken.
                ? [new Objection("priority", priority.ToString(CultureInfo.InvariantCulture), $"but so is that of {first.Name} in the same listener")] : [],
    };

    public static CodedConstraint BalancersTakeSoManyRules => new()
    {
        Id = "BALANCER-RULES-01",
        Type = ResourceTypes.LoadBalancer,
        Property = Constraint.Itself,
        Says = $"must have no more than {MostRules} rules beside the default ones, all listeners together",
        Answer = "TooManyRules (a quota, which AWS raises on request)",
        Quota = "aws elbv2 describe-account-limits --region {region}",
        Noticed = Noticed.Apply,
        Fix = "lead some services by another load balancer, or ask AWS for a higher quota",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "load-balancer-limits"),
        Objections = (balancer, plan) => balancer.Id is { } id && Rules.Of(plan)[id].Count() is > MostRules and var count
            ? [new Objection(Constraint.Itself, null, $"but has {count} in the plan")] : [],
    };

    public static CodedConstraint CertificatesAreOfTheRegion => new()
    {
        Id = "LISTENER-CERTIFICATE-01",
        Type = ResourceTypes.Listener,
        Property = "certificateArn",
        Says = "must be a certificate of the load balancer's region",
        Answer = "CertificateNotFound: Certificate '...' not found",
        Noticed = Noticed.Apply,
        Fix = "set edge.certificateArn to a certificate of the region of the stack",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "create-https-listener"),
        Objections = (listener, _) => Objecting.If(
            listener.Text("certificateArn")?.Split(':') is [_, _, "acm", var region, ..] && Regions.OfArn(listener.Text("loadBalancerArn")) is { } own && region != own,
            "certificateArn",
            listener.Text("certificateArn"),
            () => $"but the load balancer lies in {Regions.OfArn(listener.Text("loadBalancerArn"))}"),
    };

    public static CodedConstraint CertificatesAreIssued => new()
    {
        Id = "LISTENER-CERTIFICATE-02",
        Type = ResourceTypes.Listener,
        Property = "certificateArn",
        Says = "must be validated first where the plan requests it",
        Answer = "UnsupportedCertificate: The certificate '...' must have a fully-qualified domain name, a supported signature, and a supported key size: it is still pending",
        Noticed = Noticed.Apply,
        Fix = "take the ARN from a CertificateValidation",
        Source = $"{Sources.Guide("elb-application-load-balancers-user-guide", "create-https-listener")}; github hashicorp/terraform-provider-aws issue 41789",
        Objections = (listener, plan) => CertificateConstraints.Unproven(plan, listener, "certificateArn"),
    };

    public static CodedConstraint GroupsBelongToOneBalancer => new()
    {
        Id = "TARGETS-BALANCER-01",
        Type = ResourceTypes.TargetGroup,
        Property = Constraint.Itself,
        Says = "must be led to by one load balancer alone",
        Answer = "TargetGroupAssociationLimit: The following target groups cannot be associated with more than one load balancer",
        Noticed = Noticed.Apply,
        Fix = "declare a TargetGroup for each load balancer",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "load-balancer-limits"),
        Objections = (targets, plan) => Balancers(plan, targets) is { Length: > 1 } balancers
            ? [new Objection(Constraint.Itself, null, $"but is led to by {string.Join(" and ", balancers.Select(arn => plan.Referred(ResourceTypes.LoadBalancer, arn)?.Name ?? arn))}")] : [],
    };

    public static CodedConstraint GroupsAreOfTheVpc => new()
    {
        Id = "TARGETS-BALANCER-02",
        Type = ResourceTypes.TargetGroup,
        Property = "vpcId",
        Says = "must be the VPC of the load balancer that leads to the group",
        Answer = "InvalidConfigurationRequest: The target group is in a different VPC than the load balancer",
        Noticed = Noticed.Apply,
        Fix = "set VpcId of the TargetGroup to the VPC of the load balancer's subnets",
        Source = Sources.Botocore("elbv2/2015-12-01", "CreateTargetGroupInput.VpcId"),
        Objections = (targets, plan) => targets.Text("vpcId") is not { } vpc ? [] : Balancers(plan, targets)
            .Select(arn => plan.Referred(ResourceTypes.LoadBalancer, arn)).OfType<PlannedResource>()
            .Where(balancer => plan.OwnSubnets(balancer.Texts("subnets")).Vpcs() is [var other] && other != vpc)
            .Select(balancer => new Objection("vpcId", vpc, $"but {balancer.Name} stands in another")),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [RulesHaveTheirOwnPriority, BalancersTakeSoManyRules, CertificatesAreOfTheRegion, CertificatesAreIssued, GroupsBelongToOneBalancer, GroupsAreOfTheVpc];

    private static string[] Balancers(Plan plan, PlannedResource targets) =>
        [.. Forwards.To(plan, targets).Select(from => Forwards.Balancer(plan, from)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
