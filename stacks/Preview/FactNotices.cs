using Infra.Acceptance;

namespace Stacks.Preview;

/// <summary>Which facts are older than somebody may rely on: prices, versions, classes, ends of support.</summary>
public static class FactNotices
{
    public static IEnumerable<Notice> Of(IEnumerable<DatedFile> files, DateOnly today) =>
        from file in files
        where today > file.GoodUntil
        select new Notice(
            file.Path,
            $"was last compared with its sources on {Wording.Day(file.Checked)} and was to be relied on until {Wording.Day(file.GoodUntil)}: what rests on it may be told wrong",
            file.Refresh);
}
