using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies;

/// <summary>Statements say what they allow in more ways than one, and none of them gets past a promise.</summary>
[Collection("plans")]
public sealed class PolicyStatementsTests(StackPlans plans)
{
    [Theory]
    [InlineData("*", true)]
    [InlineData("secretsmanager:*", true)]
    [InlineData("secretsmanager:GetSecret*", true)]
    [InlineData("secretsmanager:*Value", true)]
    [InlineData("secretsmanager:G*t*Value", true)]
    [InlineData("secrets?anager:GetSecret?????", true)]
    [InlineData("SECRETSMANAGER:getsecretvalue", true)]
    [InlineData("secretsmanager:GetSecretValue", true)]
    [InlineData("secretsmanager:GetSecretValue?", false)]
    [InlineData("secretsmanager:*Values", false)]
    [InlineData("secretsmanager:GetSecret", false)]
    [InlineData("sts:*", false)]
    public void A_pattern_covers_what_IAM_says_it_covers(string pattern, bool covers)
    {
        // Of patterns that cover one of the two actions, none covers the other alone.
        Assert.Equal(covers, Reads("Action", pattern));
        Assert.Equal(!covers, Reads("NotAction", pattern, "secretsmanager:BatchGetSecretValue"));
    }

    [Fact]
    public void One_statement_needs_no_list()
    {
        const string statement = """{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:a"}""";
        var plan = plans.Production.With("plan-permissions-policy", "policy", $$"""{"Version":"2012-10-17","Statement":{{statement}}}""");

        var violation = Assert.Single(PolicyReport.Of(plan, PolicyCatalog.All.Where(policy => policy.Id == "IAM-13")).Violations);
        Assert.Null(violation.Problem);
    }

    private bool Reads(string member, params string[] patterns)
    {
        var plan = Document(plans.Production, "plan-permissions-policy", "policy", statements => statements.Add(new JsonObject
        {
            ["Effect"] = "Allow",
            [member] = new JsonArray([.. patterns.Select(pattern => JsonValue.Create(pattern))]),
            ["Resource"] = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-cache-token-1",
        }));
        return PolicyReport.Of(plan, PolicyCatalog.All.Where(policy => policy.Id == "IAM-13")).Violations.Count > 0;
    }
}
