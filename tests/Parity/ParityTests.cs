using Infra.Parity;
using Infra.Plans;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Parity;

[Collection("plans")]
public sealed class ParityTests(StackPlans plans)
{
    private static readonly IReadOnlyList<PermittedDifference> Permitted = PermittedDifferences.Of(StackFiles.Find());

    [Fact]
    public void Staging_differs_from_production_only_where_somebody_said_why() => Assert.Empty(Report().Unexplained);

    [Fact]
    public void No_permission_outlives_its_difference() => Assert.Empty(Report().Stale.Select(permission => permission.Name));

    [Fact]
    public void A_pattern_that_permits_nothing_is_stale_even_beside_one_that_does()
    {
        var differences = ParityComparison.Differences(plans.Staging, plans.Production);

        Assert.Empty(Permitted.SelectMany(permission => permission.Resources.Select(pattern => permission with { Resources = [pattern] })
                .Concat(permission.Inputs.Select(pattern => permission with { Inputs = [pattern] })))
            .Where(part => !differences.Any(part.Permits))
            .Select(part => $"{part.Name}: {string.Join(' ', part.Resources)} / {string.Join(' ', part.Inputs)}"));
    }

    [Fact]
    public void What_one_stack_alone_protects_is_found()
    {
        var weaker = plans.Staging.With("database-instance", "storageEncrypted", value: false);

        Assert.Equal(
            [new ParityDifference("database-instance", "storageEncrypted", "false", "true")],
            ParityReport.Of(weaker, plans.Production, Permitted).Unexplained);
    }

    [Fact]
    public void What_one_stack_alone_has_is_found()
    {
        Assert.Equal(
            [new ParityDifference("edge-http", "", One: null, "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule")],
            ParityReport.Of(plans.Staging.Without("edge-http"), plans.Production, Permitted).Unexplained);
        Assert.Equal(
            [new ParityDifference("edge-http", "", "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", Other: null)],
            ParityReport.Of(plans.Staging, plans.Production.Without("edge-http"), Permitted).Unexplained);
    }

    [Fact]
    public void Inputs_within_a_text_of_json_are_compared_one_by_one()
    {
        var definition = plans.Staging.ByName("api-definition").Text("containerDefinitions")!;
        var weaker = plans.Staging.With(
            "api-definition", "containerDefinitions", definition.Replace("\"readonlyRootFilesystem\":true", "\"readonlyRootFilesystem\":false", StringComparison.Ordinal));

        Assert.Equal(
            [new ParityDifference("api-definition", "containerDefinitions[api].readonlyRootFilesystem", "false", "true")],
            ParityReport.Of(weaker, plans.Production, Permitted).Unexplained);
    }

    [Fact]
    public void A_secret_is_equal_to_any_other_and_is_not_shown()
    {
        var changed = plans.Staging.With("database-instance", "port", Secret.Value);

        Assert.Equal(
            [new ParityDifference("database-instance", "(secrets)", "port", ""), new ParityDifference("database-instance", "port", "(secret)", "5432")],
            ParityReport.Of(changed, plans.Staging, []).Unexplained);
        Assert.Empty(ParityReport.Of(changed, plans.Staging.With("database-instance", "port", Secret.Value), []).Unexplained);
    }

    [Fact]
    public void A_stack_mirrors_itself() => Assert.Empty(ParityComparison.Differences(plans.Production, plans.Production));

    private ParityReport Report() => ParityReport.Of(plans.Staging, plans.Production, Permitted);
}
