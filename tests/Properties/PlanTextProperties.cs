using FsCheck;
using FsCheck.Fluent;
using Infra.Plans;
using Tests.Fixtures;

namespace Tests.Properties;

[Collection("plans")]
public sealed class PlanTextProperties(StackPlans plans)
{
    /// <summary>The same plans in every run, so that a failure is there for whoever looks next.</summary>
    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261121UL, 1UL);

    [Fact]
    public void Every_plan_is_read_back_from_its_text_as_it_was() =>
        Prop.ForAll(GeneratedPlans.Any, plan => Assert.Equal(Comparable(plan), Comparable(PlanText.Read(PlanText.Write(plan))))).Check(Same);

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void The_plan_of_a_stack_is_read_back_from_its_text_as_it_was(string stack) =>
        Assert.Equal(Comparable(plans.Of(stack)), Comparable(PlanText.Read(PlanText.Write(plans.Of(stack)))));

    [Fact]
    public void A_plan_has_one_digest_whether_it_was_made_or_read_back_and_in_whatever_order() =>
        Prop.ForAll(GeneratedPlans.Any, plan =>
        {
            var digest = PlanDigest.Of(plan);
            Assert.Equal(digest, PlanDigest.Of(PlanText.Read(PlanText.Write(plan))));
            Assert.Equal(digest, PlanDigest.Of(PlanJson.Read(PlanJson.Write(plan), "plan.json")));
            Assert.Equal(digest, PlanDigest.Of(JsonForms.One(plan) with { Resources = [.. plan.Resources.Reverse().Select(resource => resource with { Id = "other" })] }));
        }).Check(Same);

    [Fact]
    public void Plans_with_one_digest_have_one_text() =>
        Prop.ForAll(GeneratedPlans.Any, GeneratedPlans.Any, (one, other) =>
            Assert.Equal(Comparable(one) == Comparable(other), PlanDigest.Of(one) == PlanDigest.Of(other))).Check(Same);

    /// <summary>Without ids, which no text has, and with every JSON in one form.</summary>
    private static string Comparable(Plan plan) => PlanJson.Write(JsonForms.One(plan.WithoutPlainSecrets()) with
    {
        Resources = [.. JsonForms.One(plan.WithoutPlainSecrets()).Resources.Select(resource => resource with { Id = null })],
    });
}
