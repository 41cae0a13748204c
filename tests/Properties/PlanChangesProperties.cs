using FsCheck;
using FsCheck.Fluent;
using Infra.Changes;
using Infra.Plans;
using Tests.Fixtures;

namespace Tests.Properties;

[Collection("plans")]
public sealed class PlanChangesProperties(StackPlans plans)
{
    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261121UL, 1UL);

    [Fact]
    public void No_plan_changes_anything_in_itself_however_it_was_kept() =>
        Prop.ForAll(GeneratedPlans.Any, plan =>
        {
            Assert.True(PlanChanges.Between(plan, plan).IsEmpty);
            Assert.True(PlanChanges.Between(PlanText.Read(PlanText.Write(plan)), JsonForms.One(plan)).IsEmpty);
            Assert.True(PlanChanges.Between(plan with { Resources = [.. plan.Resources.Reverse()] }, plan).IsEmpty);
        }).Check(Same);

    [Fact]
    public void The_other_way_round_what_came_goes() =>
        Prop.ForAll(GeneratedPlans.Any, GeneratedPlans.Any, (one, other) =>
        {
            var (there, back) = (PlanChanges.Between(one, Of(other, one)), PlanChanges.Between(Of(other, one), one));
            Assert.Equal(there.All.Sum(Comes), back.All.Sum(Goes));
            Assert.Equal(there.All.Sum(Goes), back.All.Sum(Comes));
            Assert.Equal(there.Identical, back.Identical);
            Assert.Equal(Urns(there, ChangeKind.Changed), Urns(back, ChangeKind.Changed));
        }).Check(Same);

    [Fact]
    public void Every_resource_is_told_once_or_is_the_same() =>
        Prop.ForAll(GeneratedPlans.Any, GeneratedPlans.Any, (one, two) =>
        {
            var other = Of(two, one);
            var changes = PlanChanges.Between(one, other);
            Assert.Equal(one.Resources.Count, changes.All.Count(change => change.Before is not null) + changes.Identical);
            Assert.Equal(other.Resources.Count, changes.All.Count(change => change.After is not null) + changes.Identical);
            Assert.Equal(changes.All.Count, changes.All.Select(change => change.Resource.Urn).Distinct().Count());
            Assert.All(changes.All, change => Assert.Equal(change.Inputs.Select(input => input.Path).Distinct(), change.Inputs.Select(input => input.Path)));
        }).Check(Same);

    [Fact]
    public void A_changed_input_of_a_real_plan_is_found_under_its_name()
    {
        foreach (var resource in plans.Production.Resources.Where(resource => resource.Inputs.Count > 0).DistinctBy(resource => resource.Type))
        {
            foreach (var input in resource.Inputs.Keys.Where(input => resource.Inputs[input] is not Secret))
            {
                var after = plans.Production.With($"{resource.Type}::{resource.Name}", input, "something else");

                var change = Assert.Single(PlanChanges.Between(plans.Production, after).All);

                Assert.Equal(resource.Urn, change.Resource.Urn);
                Assert.NotEmpty(change.Inputs);
                Assert.All(change.Inputs, told => Assert.StartsWith(input, told.Path, StringComparison.Ordinal));
            }
        }
    }

    // A move is a coming and a going in one.
    private static int Comes(ResourceChange change) => change.Kind is ChangeKind.Added or ChangeKind.Moved ? 1 : 0;

    private static int Goes(ResourceChange change) => change.Kind is ChangeKind.Removed or ChangeKind.Moved ? 1 : 0;

    private static IEnumerable<string> Urns(PlanChanges changes, ChangeKind kind) => changes.Of(kind).Select(change => change.Resource.Urn);

    /// <summary>As if it were of the same stack, so that they have resources in common; without former names, which tell of one direction alone.</summary>
    private static Plan Of(Plan plan, Plan of) => of with
    {
        Resources =
        [
            .. of.Resources.Where((_, index) => index % 3 != 0).Concat(plan.Resources.Select(resource => resource with
            {
                Urn = resource.Urn.Replace($"urn:pulumi:{plan.Stack}::{plan.Project}::", $"urn:pulumi:{of.Stack}::{of.Project}::", StringComparison.Ordinal),
                Parent = resource.Parent?.Replace($"urn:pulumi:{plan.Stack}::{plan.Project}::", $"urn:pulumi:{of.Stack}::{of.Project}::", StringComparison.Ordinal),
            })).DistinctBy(resource => resource.Urn).Select(resource => resource with { Aliases = [] }).OrderBy(resource => resource.Urn, StringComparer.Ordinal),
        ],
    };
}
