using Infra.Acceptance;
using Infra.Plans;
using Tests.Stacks;

namespace Tests.Acceptance;

/// <summary>What a plan does not show, its refusals do not show either.</summary>
public sealed class AcceptanceRedactionTests
{
    private const string Token = "ghp_000000000000000000000000000000Canary";

    [Theory]
    [InlineData("password", "hunter2hunter2")]
    [InlineData("password.value", "hunter2hunter2")]
    [InlineData("count(password[].value)", "hunter2hunter2")]
    [InlineData("password[0]", Token)]
    public void The_value_of_an_input_that_holds_a_secret_is_not_told(string property, string value)
    {
        var shown = Assert.Single(Shown(property, value, $"but '{value}' is too short").Refusals);

        Assert.Equal(("[not shown: it looks like a secret]", MadeUpAcceptance.Iops.Rule), (shown.Value, shown.Problem));
    }

    [Theory]
    [InlineData(Token, "must be short")]
    [InlineData(null, $"but {Token} is no name")]
    public void What_looks_like_a_secret_is_not_told_wherever_it_stands(string? value, string problem)
    {
        var shown = Assert.Single(Shown("name", value, problem).Refusals);

        Assert.DoesNotContain("Canary", $"{shown.Value} {shown.Problem}", StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_is_it_in_a_question_or_in_what_is_missing()
    {
        var plan = SmallPlan.With("password", "hunter2hunter2");
        var report = (MadeUpAcceptance.Nothing with
        {
            Undecided = [MadeUpAcceptance.OfState.Undecided[0] with { Missing = $"the key of {Token}" }],
            Questions = [MadeUpAcceptance.Asked("x") with { Asks = $"is {Token} taken?", Command = $"aws {Token}" }],
        }).WithoutPlainSecrets(plan);

        Assert.DoesNotContain("Canary", $"{report.Undecided[0]} {report.Questions[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_else_is_told_as_it_is()
    {
        var refusal = Assert.Single(Shown("multiAz", "true", "must be false").Refusals);

        Assert.Equal(("true", "must be false"), (refusal.Value, refusal.Problem));
        Assert.Same(MadeUpAcceptance.Nothing, MadeUpAcceptance.Nothing.WithoutPlainSecrets(SmallPlan.With("cidrBlock", "10.0.0.0/16")));
    }

    private static AcceptanceReport Shown(string property, string? value, string problem)
    {
        var plan = SmallPlan.With("password", "hunter2hunter2");
        var vpc = plan.Resources[1];
        return (MadeUpAcceptance.Nothing with { Refusals = [new Refusal(MadeUpAcceptance.Iops, vpc.Urn, vpc.Name, property, value, problem)] }).WithoutPlainSecrets(plan);
    }
}
