using Infra.Acceptance;
using Stacks.Planning;
using Stacks.Preview;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Acceptance;

/// <summary>Facts that age say so once each, and from the day on.</summary>
public sealed class FactNoticeTests
{
    private static readonly DatedFile Versions = new("infra/Acceptance/Facts/versions.tsv", new DateOnly(2026, 11, 21), TimeSpan.FromDays(90), "aws rds describe-db-engine-versions");

    private static readonly DatedFile Prices = Versions with { Path = "infra/Cost/prices.tsv", ShelfLife = TimeSpan.FromDays(180) };

    public static TheoryData<string> Files => [.. DatedFiles.All.Select(file => file.Path)];

    [Fact]
    public void A_file_is_told_the_day_after_it_may_be_relied_on()
    {
        Assert.Equal(new DateOnly(2027, 2, 19), Versions.GoodUntil);
        Assert.Empty(FactNotices.Of([Versions, Prices], new DateOnly(2027, 2, 19)));
        Assert.Equal(
            new Notice(
                "infra/Acceptance/Facts/versions.tsv",
                "was last compared with its sources on 2026-11-21 and was to be relied on until 2027-02-19: what rests on it may be told wrong",
                "aws rds describe-db-engine-versions"),
            Assert.Single(FactNotices.Of([Versions, Prices], new DateOnly(2027, 2, 20))));
    }

    [Fact]
    public void Prices_versions_and_ends_of_support_are_among_the_files()
    {
        string[] paths = [.. DatedFiles.All.Select(file => file.Path)];
        Assert.Contains("infra/Cost/prices.tsv", paths);
        Assert.Contains("infra/Acceptance/Facts/engine-support.tsv", paths);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(
            Directory.EnumerateFiles(RepositoryFiles.PathOf("infra"), "*.tsv", SearchOption.AllDirectories)
                .Where(file => File.ReadLines(file).Take(5).Any(line => line.StartsWith("# shelf life", StringComparison.Ordinal)))
                .Select(file => Path.GetRelativePath(RepositoryFiles.PathOf("."), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            paths.Where(file => file.EndsWith(".tsv", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_there_and_says_how_it_is_refreshed(string path)
    {
        var file = DatedFiles.All.Single(file => file.Path == path);

        Assert.True(File.Exists(RepositoryFiles.PathOf(path)), path);
        Assert.InRange(file.ShelfLife.TotalDays, 1, 366);
        Assert.NotEqual("", file.Refresh);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_preview_far_in_the_future_tells_of_each_of_them_once(string path)
    {
        var run = await CommandRun.At(new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero), StackFiles.Find(), "preview", "staging");

        Assert.Equal(1, run.Output.Split($"\n  {path} was last compared with its sources on ").Length - 1);
    }
}
