using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>What buckets and image repositories delete by themselves after a while.</summary>
internal static class LifecycleGuards
{
    private const string Objects = "objects that were kept until now are deleted within a day, without a word";
    private const string Images = "images that were kept until now are deleted within a day, and no service can be rolled back to them";
    private const string Safe = "copy first what somebody may need, and look at how old it is";

    /// <param name="before">Null where there was no lifecycle.</param>
    /// <param name="after">A bucket's or a repository's lifecycle, or the versioning of a bucket.</param>
    public static IEnumerable<Weakening> Of(PlannedResource? before, PlannedResource after) => after.Type switch
    {
        ResourceTypes.BucketLifecycle => OfBucket(before, after),
        ResourceTypes.ImageLifecycle => OfImages(before, after),
        ResourceTypes.BucketVersioning when before?.At("versioningConfiguration", "status") is "Enabled" && after.At("versioningConfiguration", "status") is var status and not "Enabled" =>
            [new(LossKind.RetentionShortened, $"its versions go from Enabled to {PlannedValue.Text(status)}", "what is overwritten or deleted from then on is gone", "leave versioning on, and let old versions expire by a lifecycle rule")],
        _ => [],
    };

    private static IEnumerable<Weakening> OfBucket(PlannedResource? before, PlannedResource after)
    {
        var old = before is null ? [] : Rules(before).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        foreach (var rule in Rules(after))
        {
            var known = old.GetValueOrDefault(rule.Id);
            foreach (var (what, days, earlier) in new[] { ("objects", rule.Objects, known?.Objects), ("replaced versions", rule.Versions, known?.Versions) })
            {
                if (days is { } now && (earlier is null || now < earlier || known!.Reach != rule.Reach))
                {
                    yield return new(LossKind.RetentionShortened, $"its rule {rule.Id} deletes {what} {Told(now, earlier, known is not null && known.Reach != rule.Reach)}", Objects, Safe);
                }
            }
        }
    }

    private static IEnumerable<Weakening> OfImages(PlannedResource? before, PlannedResource after)
    {
        var old = before is null ? [] : Selections(before).GroupBy(selection => selection.Of, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Min(selection => selection.Number), StringComparer.Ordinal);
        foreach (var (of, number) in Selections(after))
        {
            if (!old.TryGetValue(of, out var earlier))
            {
                yield return new(LossKind.RetentionShortened, $"a new rule keeps no more than {PlannedValue.Text(number)} of {of}", Images, Safe);
            }
            else if (number < earlier)
            {
                yield return new(LossKind.RetentionShortened, $"of {of} it keeps {PlannedValue.Text(number)} and not {PlannedValue.Text(earlier)}", Images, Safe);
            }
        }
    }

    private static string Told(double days, double? earlier, bool reachesOthers) => FormattableString.Invariant($"after {days} days")
        + (reachesOthers ? ", others than before" : earlier is { } old ? FormattableString.Invariant($" and not after {old}") : ", where they were kept until now");

    private static IEnumerable<Rule> Rules(PlannedResource lifecycle) =>
        from rule in PlannedValue.Maps(lifecycle.Inputs.GetValueOrDefault("rules"))
        where rule.GetValueOrDefault("status") is "Enabled"
        select new Rule(
            PlannedValue.Text(rule.GetValueOrDefault("id")),
            Number(rule, "expiration", "days"),
            Number(rule, "noncurrentVersionExpiration", "noncurrentDays"),
            PlannedValue.Key(rule.GetValueOrDefault("filter")) + PlannedValue.Key(rule.GetValueOrDefault("prefix")));

    /// <summary>Of each rule what it selects, in words, and how many days or images of it are kept.</summary>
    private static IEnumerable<(string Of, double Number)> Selections(PlannedResource lifecycle) =>
        from rule in PlannedValue.Maps(lifecycle.At("policy", "rules"))
        let selection = PlannedValue.Maps(rule.GetValueOrDefault("selection")) is [var only, ..] ? only : null
        where selection?.GetValueOrDefault("countNumber") is double
        let tags = string.Join(", ", PlannedValue.Texts(selection.GetValueOrDefault("tagPatternList")).Concat(PlannedValue.Texts(selection.GetValueOrDefault("tagPrefixList"))).Order(StringComparer.Ordinal))
        let counted = selection.GetValueOrDefault("countType") is "imageCountMoreThan" ? "images" : "days of images"
        select ($"{counted} that are {PlannedValue.Text(selection.GetValueOrDefault("tagStatus"))}{(tags.Length == 0 ? "" : $" ({tags})")}", (double)selection["countNumber"]!);

    private static double? Number(IReadOnlyDictionary<string, object?> rule, string part, string name) =>
        PlannedValue.Maps(rule.GetValueOrDefault(part)) is [var map, ..] && map.GetValueOrDefault(name) is double days ? days : null;

    /// <summary>A rule of a bucket: after how many days it deletes, null for never, and what it is about.</summary>
    private sealed record Rule(string Id, double? Objects, double? Versions, string Reach);
}
