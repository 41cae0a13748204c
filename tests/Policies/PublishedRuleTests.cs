using Infra.Policies;
using Infra.Policies.Published;

namespace Tests.Policies;

[Trait("Asks", "EveryPolicy")]
public sealed class PublishedRuleTests
{
    private static readonly IReadOnlyList<PublishedRule> Rules = PublishedRules.Read();

    private static IEnumerable<string> Answered => PolicyCatalog.All.SelectMany(policy => policy.Answers);

    private static IEnumerable<string> Declined => PublishedStances.All.SelectMany(stance => stance.Rules);

    [Fact]
    public void The_list_has_every_rule_once() =>
        Assert.Equal((474, 474, 216), (Rules.Count, Rules.DistinctBy(rule => rule.Id).Count(), Rules.DistinctBy(rule => rule.Invariant).Count()));

    [Fact]
    public void Every_rule_is_answered_by_a_policy_or_declined_with_a_reason() =>
        Assert.Equal([], Rules.Select(rule => rule.Id).Except(Answered).Except(Declined));

    [Fact]
    public void No_rule_is_both_answered_and_declined() => Assert.Equal([], Answered.Intersect(Declined));

    [Fact]
    public void Only_rules_that_somebody_publishes_are_answered_or_declined() =>
        Assert.Equal([], Answered.Concat(Declined).Except(Rules.Select(rule => rule.Id)));

    [Fact]
    public void No_rule_is_declined_twice() => Assert.Equal([], Declined.CountBy(id => id).Where(count => count.Value > 1).Select(count => count.Key));

    [Fact]
    public void Every_stance_says_why() => Assert.All(PublishedStances.All, stance =>
    {
        Assert.NotEmpty(stance.Rules);
        Assert.Matches(@"^[A-Z].{20,}\.$", stance.Reason);
    });

    [Fact]
    public void At_least_forty_promises_are_our_own() =>
        Assert.InRange(PolicyCatalog.All.Count(policy => policy.Answers.Count == 0), 40, int.MaxValue);
}
