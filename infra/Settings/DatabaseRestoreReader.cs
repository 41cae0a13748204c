using System.Globalization;
using Infra.Data;

namespace Infra.Settings;

/// <summary>What a new generation of the database begins with.</summary>
internal static class DatabaseRestoreReader
{
    private const string Key = "restore";
    private const string GenerationKey = "generation";
    private const string SnapshotKey = "snapshot";
    private const string PointInTimeKey = "pointInTimeOf";
    private const string AtKey = "at";
    private const string Latest = "latest";

    private static TextShape Snapshot => new(
        "the name or ARN of a snapshot, for example rds:shop-staging-2026-11-20-02-05",
        text => text.Length is >= 1 and <= 255 && char.IsAsciiLetter(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ':') && HasSingleHyphens(text));

    private static TextShape Identifier => new(
        "the name of a database of the account and region, for example shop-staging",
        text => text.Length is >= 1 and <= 63 && char.IsAsciiLetterLower(text[0]) && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-') && HasSingleHyphens(text));

    private static TextShape At => new(
        "latest, or a time in UTC and in quotes, for example '2026-11-20T03:15:00Z'", text => text == Latest || Time(text) is not null);

    public static (int Generation, DatabaseRestore? Restore) Read(SettingsSection database)
    {
        var generation = database.Optional(GenerationKey, 1, (s, k) => s.Number(k, from: 1, to: 99, "one more for each restore"));
        var section = database.OptionalSection(Key);
        var (fromSnapshot, fromPast) = (section.Has(SnapshotKey), section.Has(PointInTimeKey) | section.Has(AtKey));
        if (!database.Has(Key))
        {
            return (generation, null);
        }

        if (fromSnapshot == fromPast)
        {
            section.Report(SnapshotKey, fromSnapshot
                ? "stands beside pointInTimeOf or at; give either snapshot alone or pointInTimeOf and at"
                : "is missing; give either snapshot alone or pointInTimeOf and at");
            return (generation, null);
        }

        if (generation == 1 && !database.HasProblem(GenerationKey))
        {
            database.Refuse(GenerationKey, "2 or more with restore: a restored database is a new one, under a new name, beside the one there is");
        }

        return (generation, fromSnapshot
            ? new DatabaseRestore.FromSnapshot(section.Text(SnapshotKey, Snapshot))
            : new DatabaseRestore.FromPointInTime(section.Text(PointInTimeKey, Identifier), Time(section.Text(AtKey, At))));
    }

    /// <summary>RDS takes no name that ends with a hyphen, or has two in a row.</summary>
    private static bool HasSingleHyphens(string text) => !text.EndsWith('-') && !text.Contains("--", StringComparison.Ordinal);

    private static DateTimeOffset? Time(string text) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
