using System.Globalization;
using Infra.Acceptance;
using Infra.Acceptance.Language;
using Infra.Acceptance.Language.Checks;
using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>Makes trials from a row: its condition is met in a resource of its type, and the value set to both sides of what the row takes.</summary>
internal static class GeneratedTrials
{
    // Some resources of a type have what others lack.
    private const int Tried = 6;

    public static IEnumerable<Trial> Of(ConstraintRow row, Plan plan)
    {
        var resources = plan.Resources.Where(resource => resource.Type == row.Type || (row.Type == ConstraintCatalog.EveryAwsType && resource.Type.StartsWith("aws:", StringComparison.Ordinal))).ToArray();
        // Those first to which the row applies as they are.
        return resources.OrderByDescending(resource => row.Applying(resource).Any(spot => spot.Value is not null)).Take(Tried).Select(resource => For(row, resource));
    }

    private static Trial For(ConstraintRow row, PlannedResource original)
    {
        var path = row.Subject.Path;
        var resource = Conditions.Meet(original, row.When, path);
        var spot = path.From(Spot.Root(resource)).FirstOrDefault() ?? Spot.Root(resource);
        var current = Place.Get(resource, path);
        if (row.Check is PlanUniqueCheck or PlanCountCheck)
        {
            var count = row.Check is PlanCountCheck most ? most.Most : 1;
            return new Trial(original, [resource], [[resource, .. Enumerable.Range(1, count).Select(index => Twin(resource, index))]]);
        }

        if (row.Check is ChoiceCheck or CompanyCheck)
        {
            var others = row.Check is ChoiceCheck choice
                ? choice.Choices.Select(other => Conditions.PathWithin(other, path)).ToArray()
                : ((CompanyCheck)row.Check).Others.Select(other => Conditions.PathFrom(other, path)).ToArray();
            var company = row.Check is CompanyCheck;
            var set = company && current is null ? [.. BoundaryValues.Something.Select(something => Place.Set(resource, path, something))] : new[] { resource };
            return new Trial(
                original,
                [.. set, .. set.SelectMany(start => Beside(start, others))],
                Single([.. set.Select(start => others.Aggregate(start, (bare, other) => Place.Set(bare, other, null))), .. set.SelectMany(start => Beside(start, others))]));
        }

        if (row.Subject.IsAggregate)
        {
            return new Trial(original, [resource], Single([.. new[] { 1e9, 0 }.Select(number => Place.Set(resource, path, number))]));
        }

        var (passing, tripping) = BoundaryValues.Of(row.Check, current, spot);
        return new Trial(
            original,
            passing.Where(value => value is not null || row.Check.AsksPresence).Select(value => Place.Set(resource, path, value)),
            Single([.. tripping.Select(value => Place.Set(resource, path, value))]));
    }

    /// <summary>The resource with one more of some properties that it does not have.</summary>
    private static IEnumerable<PlannedResource> Beside(PlannedResource resource, IEnumerable<PropertyPath> properties) => properties
        .Where(property => Place.Get(resource, property) is null)
        .SelectMany(property => BoundaryValues.Something.Select(something => Place.Set(resource, property, something)));

    private static PlannedResource Twin(PlannedResource resource, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{resource.Name}-twin-{index}");
        return resource with { Name = name, Urn = $"{resource.Urn[..(resource.Urn.LastIndexOf("::", StringComparison.Ordinal) + 2)]}{name}", Id = name };
    }

    private static IEnumerable<IReadOnlyList<PlannedResource>> Single(IReadOnlyList<PlannedResource> candidates) => candidates.Select(candidate => (IReadOnlyList<PlannedResource>)[candidate]);
}
