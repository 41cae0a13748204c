using System.Globalization;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>What AWS demands of backups and buckets that no row can say.</summary>
public static class DataConstraints
{
    private const int PatternsOfASelection = 30;
    private const double DaysInStandardAccess = 30;

    private static readonly string[] LaterClasses = ["GLACIER", "GLACIER_IR", "DEEP_ARCHIVE"];

    public static IReadOnlyList<CodedConstraint> All => [PatternsOfSelections, StayInStandardAccess];

    private static CodedConstraint PatternsOfSelections => new()
    {
        Id = "BACKUP-SELECTION-04",
        Type = ResourceTypes.BackupSelection,
        Property = "resources",
        Says = "must have at most 30 items as soon as one is a pattern",
        Answer = "LimitExceededException: a selection with patterns names at most 30 resources",
        Noticed = Noticed.Apply,
        Fix = "name the resources in full, or select them by tags",
        Source = "boto/botocore:botocore/data/backup/2018-11-15/service-2.json BackupSelection.Resources (1.43.11)",
        Objections = (selection, _) => selection.Texts("resources") is { Count: > PatternsOfASelection } resources && resources.Any(resource => resource.Contains('*', StringComparison.Ordinal))
            ? [new Objection("resources", null, $"but has {resources.Count.ToString(CultureInfo.InvariantCulture)} items and a pattern among them")]
            : [],
    };

    private static CodedConstraint StayInStandardAccess => new()
    {
        Id = "S3-BUCKET-LIFECYCLE-CONFIGURATION-09",
        Type = ResourceTypes.BucketLifecycle,
        Property = "rules[].transitions[].days",
        Says = "must be at least 30 days after the move to STANDARD_IA, for a colder class in the same rule",
        Answer = "InvalidArgument: Days in the Transition action for StorageClass GLACIER must be 30 days more than in the Transition action for StorageClass STANDARD_IA",
        Noticed = Noticed.Apply,
        Fix = "move objects on 30 days later",
        Source = "awsdocs/amazon-s3-userguide:doc_source/lifecycle-transition-general-considerations.md (2023-06)",
        Objections = (lifecycle, _) => (lifecycle.Items("rules") ?? []).SelectMany((rule, index) => TooEarly(rule, index)),
    };

    private static IEnumerable<Objection> TooEarly(PlannedMap rule, int index)
    {
        var moves = rule.Items("transitions") ?? [];
        var first = moves.Where(move => move.Text("storageClass") == "STANDARD_IA").Select(move => move.Number("days")).OfType<double>().ToArray();
        return first is not [var days] ? [] : moves
            .Select((move, place) => (Days: move.Number("days"), Place: place, Class: move.Text("storageClass")))
            .Where(move => LaterClasses.Contains(move.Class, StringComparer.Ordinal) && move.Days < days + DaysInStandardAccess)
            .Select(move => new Objection(
                string.Create(CultureInfo.InvariantCulture, $"rules[{index}].transitions[{move.Place}].days"),
                string.Create(CultureInfo.InvariantCulture, $"{move.Days}"),
                string.Create(CultureInfo.InvariantCulture, $"but objects move to STANDARD_IA after {days} days")));
    }
}
