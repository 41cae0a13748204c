using Stacks.Operations.Releases;

namespace Stacks.Operations.Rollbacks;

/// <summary>Which release services go back to.</summary>
public static class RollbackTarget
{
    /// <summary>The release of a version, else the one before what runs.</summary>
    /// <param name="record">Newest first.</param>
    /// <param name="version">Null for the release before.</param>
    /// <exception cref="OperationFailedException">There is none.</exception>
    public static RecordedRelease Of(IReadOnlyList<RecordedRelease> record, string? version)
    {
        var targets = record.Where(release => release.IsTarget).ToList();
        var running = Running(record);
        if (version is null)
        {
            return Before(record, targets, running) ?? throw new OperationFailedException("there is no proven release to go back to; `releases` lists what is recorded");
        }

        var named = targets.Find(release => release.Intent!.Version == version)
            ?? throw new OperationFailedException(
                $"there is no proven release {version} to go back to; there are {(targets.Count == 0 ? "none" : string.Join(", ", targets.Select(release => release.Name).Distinct(StringComparer.Ordinal)))}");
        return named.Id == running?.Id && record[0].Outcome == ReleaseOutcome.Proven
            ? throw new OperationFailedException($"{version} is what runs already; name another one with --to")
            : named;
    }

    /// <summary>What was proven last, by a deployment or by going back to it; null for nothing.</summary>
    public static RecordedRelease? Running(IReadOnlyList<RecordedRelease> record) =>
        record.FirstOrDefault(release => release.Outcome == ReleaseOutcome.Proven) is { } last ? Deployed(record, last) : null;

    private static RecordedRelease? Before(IReadOnlyList<RecordedRelease> record, List<RecordedRelease> targets, RecordedRelease? running) => record switch
    {
        [] => null,
        // What failed half-way is left behind, and a rollback that failed is taken up again.
        [{ Intent.Kind: ReleaseKind.Rollback, Outcome: not ReleaseOutcome.Proven } last, ..] => Deployed(record, last),
        [{ Outcome: not ReleaseOutcome.Proven }, ..] => running is { IsTarget: true } ? running : null,
        _ => running is null ? null : targets.Find(release => release.Id < running.Id),
    };

    private static RecordedRelease? Deployed(IReadOnlyList<RecordedRelease> record, RecordedRelease release) =>
        release.Intent is { Kind: ReleaseKind.Rollback, BackTo: var target } ? record.FirstOrDefault(other => other.Id == target) : release;
}
