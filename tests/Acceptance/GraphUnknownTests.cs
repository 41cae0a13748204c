using Infra.Acceptance;
using Infra.Acceptance.Graph;
using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Fixtures;

namespace Tests.Acceptance;

/// <summary>That nothing is refused because of what only the deployment will know, or what somebody else has made.</summary>
[Collection("plans")]
public sealed class GraphUnknownTests(StackPlans plans)
{
    private static readonly ILookup<string, CodedConstraint> ByType = GraphConstraints.All.ToLookup(constraint => constraint.Type, StringComparer.Ordinal);

    [Fact]
    public void A_plan_before_its_first_deployment_is_refused_nothing()
    {
        var ids = plans.Production.Resources.Where(resource => !resource.IsComponent).Select(resource => resource.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var first = plans.Production with
        {
            Resources = [.. plans.Production.Resources.Select(resource => resource.IsComponent ? resource : resource with { IdIsUnknown = true, Inputs = (IReadOnlyDictionary<string, object?>)Hidden(resource.Inputs, ids)! })],
        };

        Findings.None(Refused(first));
    }

    [Fact]
    public void One_value_that_is_not_known_yet_refuses_nothing() => Findings.None(
        from resource in plans.Production.Resources.Where(resource => !resource.IsComponent).DistinctBy(resource => resource.Type, StringComparer.Ordinal)
        from input in resource.Inputs.Keys
        let unknown = resource with { Inputs = PlainValue.Map(resource.Inputs.Select(pair => pair.Key == input ? KeyValuePair.Create(input, (object?)Unknown.Value) : pair)) }
        from refused in Refused(plans.Production.With(unknown))
        select $"without {resource.Name}.{input}: {refused}");

    [Fact]
    public void What_others_have_made_refuses_nothing() => Findings.None(new[]
    {
        "aws:ec2/vpc:Vpc", "aws:ec2/subnet:Subnet", "aws:iam/role:Role", "aws:kms/key:Key", "aws:s3/bucket:Bucket", "aws:sns/topic:Topic", "aws:ecs/cluster:Cluster", "aws:lb/loadBalancer:LoadBalancer",
        "aws:lb/targetGroup:TargetGroup", "aws:lb/listener:Listener", "aws:cloudwatch/logGroup:LogGroup", "aws:acm/certificate:Certificate", "aws:ecs/taskDefinition:TaskDefinition", "aws:secretsmanager/secret:Secret",
    }.SelectMany(type => Refused(plans.Production with { Resources = [.. plans.Production.Resources.Where(resource => resource.Type != type)] }).Select(refused => $"without {type}: {refused}")));

    private static IEnumerable<string> Refused(Plan plan) =>
        from resource in plan.Resources.Where(resource => !resource.IsComponent)
        from constraint in ByType[resource.Type].Concat(resource.Type.StartsWith("aws:", StringComparison.Ordinal) ? ByType[ConstraintCatalog.EveryAwsType] : [])
        from finding in constraint.Findings(resource, plan)
        where finding.Problem is not null
        select $"{constraint.Id} {resource.Name}: {finding.Property} is {finding.Value}, {finding.Problem}";

    /// <summary>A value in which whatever AWS will make up is not known yet, and no document that has such a thing in it.</summary>
    private static object? Hidden(object? value, HashSet<string> ids) => value switch
    {
        string text when ids.Contains(text) || text.Contains("arn:aws:", StringComparison.Ordinal) => Unknown.Value,
        IReadOnlyList<object?> list => list.Select(item => Hidden(item, ids)).ToArray(),
        IReadOnlyDictionary<string, object?> map => PlainValue.Map(map.Select(pair => KeyValuePair.Create(pair.Key, Hidden(pair.Value, ids)))),
        _ => value,
    };
}
