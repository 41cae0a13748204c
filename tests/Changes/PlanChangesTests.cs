using Infra.Changes;
using Infra.Plans;
using Tests.Plans;

namespace Tests.Changes;

public sealed class PlanChangesTests
{
    [Fact]
    public void A_plan_changes_nothing_in_itself()
    {
        var changes = PlanChanges.Between(SamplePlan.Value, PlanText.Read(PlanText.Write(SamplePlan.Value)));

        Assert.True(changes.IsEmpty);
        Assert.Equal(6 - 1, changes.Identical);
    }

    [Fact]
    public void What_comes_goes_and_changes_is_told_by_its_urn()
    {
        var after = SamplePlan.Value
            .Without("token")
            .With(SamplePlan.Resource("aws:sns/topic:Topic", "alerts", null, new { name = "alerts" }))
            .With("database-instance", "multiAz", true) with
        { Outputs = SamplePlan.Map(("password", Secret.Value), ("url", "https://other.example.com")) };

        var changes = PlanChanges.Between(SamplePlan.Value, after);

        Assert.Equal(
            [(ChangeKind.Added, "alerts", true), (ChangeKind.Changed, "database-instance", true), (ChangeKind.Removed, "token", false)],
            changes.All.Select(change => (change.Kind, change.Resource.Name, change.After is not null)).OrderBy(change => change.Kind == ChangeKind.Removed).ThenBy(change => change.Name, StringComparer.Ordinal));
        Assert.Equal([new InputChange("url", "https://staging.example.com", "https://other.example.com")], changes.Outputs);
        Assert.Equal(3, changes.Identical);
    }

    [Fact]
    public void Options_are_told_in_parentheses()
    {
        var after = SamplePlan.Value.With("database-instance", instance => instance with
        {
            Protect = false,
            RetainOnDelete = true,
            DeleteBeforeReplace = true,
            DependsOn = ["odd name", "other"],
            IgnoreChanges = [],
            Timeouts = ["create 5 min"],
            Aliases = ["urn:pulumi:staging::platform::x:y:Z::old"],
            Parent = null,
        });

        Assert.Equal(
            ["(aliases)", "(deleteBeforeReplace)", "(dependsOn)", "(ignoreChanges)", "(parent)", "(protect)", "(retainOnDelete)", "(timeouts)"],
            Assert.Single(PlanChanges.Between(SamplePlan.Value, after).All).Inputs.Select(input => input.Path));
    }

    [Fact]
    public void What_a_source_does_not_tell_or_know_is_no_error()
    {
        var before = SamplePlan.Value.With("https", https => https with { Untold = ["deleteBeforeReplace", "ignoreChanges", "aliases"], Aliases = ["urn:x"] });
        var after = before.With("https", "port", Unknown.Value).With("https", https => https with { IdIsUnknown = true });

        Assert.Empty(PlanChanges.Between(before, SamplePlan.Value).All);
        Assert.Equal([new InputChange("port", 443.0, Unknown.Value)], Assert.Single(PlanChanges.Between(before, after).All).Inputs);
        Assert.Empty(PlanChanges.Between(after, after).All);
    }

    [Theory]
    [InlineData("s3cret")]
    [InlineData(null)]
    public void The_other_side_of_a_secret_is_not_shown_either(string? other)
    {
        var plain = SamplePlan.Value.With("token", "word", other);

        var gone = Assert.Single(Assert.Single(PlanChanges.Between(SamplePlan.Value.With("token", "word", Secret.Value), plain).All).Inputs);
        var come = Assert.Single(Assert.Single(PlanChanges.Between(plain, SamplePlan.Value.With("token", "word", Secret.Value)).All).Inputs);

        Assert.True(gone.IsSecret && come.IsSecret);
        Assert.Equal(other is null, gone.After is null);
        Assert.Equal(other is null, come.Before is null);
        Assert.DoesNotContain("s3cret", $"{gone}{come}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_looks_like_a_secret_is_told_to_have_changed_and_not_shown()
    {
        var before = SamplePlan.Value.With("https", "masterPassword", "correct horse");
        var after = SamplePlan.Value.With("https", "masterPassword", "battery staple");

        var change = Assert.Single(PlanChanges.Between(before, after).All);

        Assert.Equal("masterPassword", Assert.Single(change.Inputs).Path);
        Assert.DoesNotContain("horse", $"{change.Inputs[0]}{PlanJson.Write(SamplePlan.Value with { Resources = [change.Before!, change.After!] })}", StringComparison.Ordinal);
        // In an approved text nobody can see what it was.
        Assert.Empty(PlanChanges.Between(PlanText.Read(PlanText.Write(before)), after).All);
        Assert.Single(PlanChanges.Between(SamplePlan.Value, after).All);
    }
}
