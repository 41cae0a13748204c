using Infra.Changes;
using Infra.Changes.Loss;
using Infra.Plans;
using Tests.Fixtures;

namespace Tests.Changes;

[Collection("plans")]
public sealed class ChangeReviewTests(StackPlans plans)
{
    [Theory]
    [InlineData("database-instance", "storageEncrypted", "false", Risk.Loss)]
    [InlineData("database-instance", "publiclyAccessible", "true", Risk.Widening)]
    [InlineData("api-targets", "port", "9090", Risk.Replacement)]
    [InlineData("database-instance", "instanceClass", "\"db.m7g.xlarge\"", Risk.Update)]
    [InlineData("database-instance", "tags.owner", "\"somebody@example.com\"", Risk.Cosmetic)]
    [InlineData("network-vpc", "tags", "null", Risk.Cosmetic)]
    public void A_change_is_as_dangerous_as_the_worst_of_it(string resource, string input, string value, Risk risk)
    {
        var review = Review(plans.Production.Set(resource, input, value));

        Assert.Equal(risk, review.RiskOf(Assert.Single(review.Changes.All)));
    }

    [Fact]
    public void A_loss_stays_one_when_it_is_agreed_to()
    {
        var after = plans.Production.Set("database-instance", "storageEncrypted", "false");
        var urn = after.Resources.Single(resource => resource.Name == "database-instance").Urn;
        var digest = PlanDigest.Of(after);

        var review = ChangeReview.Of(
            PlanChanges.Between(plans.Production, after), [new LossOverride("move", [urn], "The data was moved last week.", "@acme", digest, "here")], digest);

        Assert.True(review.Losses.Holds);
        Assert.Equal(Risk.Loss, review.RiskOf(Assert.Single(review.Changes.All)));
    }

    [Fact]
    public void What_comes_and_what_goes_is_told_apart()
    {
        var without = Review(plans.Production.Without("budget-month"));
        var with = ChangeReview.Of(PlanChanges.Between(without.Changes.After, plans.Production), [], "");

        Assert.Equal(Risk.Removal, without.RiskOf(Assert.Single(without.Changes.All)));
        Assert.Equal(Risk.Addition, with.RiskOf(Assert.Single(with.Changes.All)));
    }

    [Fact]
    public void Another_name_that_the_engine_knows_is_cosmetic_and_one_that_it_does_not_is_a_replacement()
    {
        var after = plans.Production.With("api-targets", targets => targets with { Name = "other", Urn = targets.Urn.Replace("::api-targets", "::other", StringComparison.Ordinal) });
        var (known, unknown) = (ChangedPlan.Moved(plans.Production, after, "api-targets", "other", isAliased: true), ChangedPlan.Moved(plans.Production, after, "api-targets", "other", isAliased: false));

        Assert.Equal(Risk.Cosmetic, ChangeReview.Of(known, [], "").RiskOf(known.All[0]));
        Assert.Equal(Risk.Replacement, ChangeReview.Of(unknown, [], "").RiskOf(unknown.All[0]));
    }

    [Fact]
    public void The_most_dangerous_comes_first() => Assert.Equal(
        [Risk.Loss, Risk.Widening, Risk.Replacement, Risk.Update, Risk.Addition, Risk.Removal, Risk.Cosmetic],
        Enum.GetValues<Risk>().Order());

    private ChangeReview Review(Plan after) => ChangeReview.Of(PlanChanges.Between(plans.Production, after), [], PlanDigest.Of(after));
}
