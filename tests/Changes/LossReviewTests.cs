using Infra.Changes.Loss;

namespace Tests.Changes;

public sealed class LossReviewTests
{
    private static readonly string Digest = new('a', 64);
    private static readonly string Other = new('b', 64);

    private static readonly Loss Database = new("urn:database", "database (rds.Instance)", LossKind.Replaced, "it is replaced", "it is empty", "restore it");
    private static readonly Loss Bucket = Database with { Urn = "urn:bucket" };

    [Fact]
    public void A_loss_that_nobody_agreed_to_does_not_hold()
    {
        var review = LossReview.Of([Database], [], Digest);

        Assert.False(review.Holds);
        Assert.Equal([Database], review.Losses);
    }

    [Fact]
    public void An_agreement_for_exactly_this_plan_covers_every_loss_of_its_resource()
    {
        var unprotected = Database with { Kind = LossKind.Unprotected };
        var agreement = Agreement(Digest, Database.Urn);

        var review = LossReview.Of([Database, unprotected, Bucket], [agreement], Digest);

        Assert.Equal([Bucket], review.Losses);
        Assert.Equal([new OverriddenLoss(Database, agreement), new OverriddenLoss(unprotected, agreement)], review.Overridden);
        Assert.True(LossReview.Of([Database], [agreement], Digest).Holds);
    }

    [Fact]
    public void An_agreement_for_another_plan_does_not_count_and_is_told()
    {
        var review = LossReview.Of([Database], [Agreement(Other, Database.Urn)], Digest);

        Assert.False(review.Holds);
        Assert.Equal(["stacks/losses/staging.yaml: losses.move is for the plan bbbbbbbbbbbb..., this one is aaaaaaaaaaaa..., so it does not count"], review.Leftovers);
        Assert.Empty(review.Problems);
    }

    [Fact]
    public void Where_nothing_is_lost_an_old_agreement_does_no_harm()
    {
        var review = LossReview.Of([], [Agreement(Other, Database.Urn)], Digest);

        Assert.True(review.Holds);
        Assert.Single(review.Leftovers);
    }

    [Fact]
    public void An_agreement_that_is_about_nothing_in_its_plan_is_a_problem()
    {
        var review = LossReview.Of([Database], [Agreement(Digest, Database.Urn, "urn:nothing")], Digest);

        Assert.False(review.Holds);
        Assert.Empty(review.Losses);
        Assert.Equal(["stacks/losses/staging.yaml: losses.move names urn:nothing, which loses nothing in this plan; take it out"], review.Problems);
    }

    [Fact]
    public void Two_agreements_about_one_resource_are_a_problem() => Assert.Equal(
        ["stacks/losses/staging.yaml: losses.move names urn:database, which stacks/losses/staging.yaml: losses.move names already; keep one of them"],
        LossReview.Of([Database], [Agreement(Digest, Database.Urn), Agreement(Digest, Database.Urn)], Digest).Problems);

    private static LossOverride Agreement(string digest, params string[] urns) =>
        new("move", urns, "The data was moved to the other instance last week.", "@acme/platform", digest, "stacks/losses/staging.yaml: losses.move");
}
