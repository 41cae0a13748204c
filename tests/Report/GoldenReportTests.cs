using Infra.Changes;
using Infra.Plans;
using Infra.Policies;
using Stacks.Preview;
using Tests.Fixtures;

namespace Tests.Report;

/// <summary>
/// What a reviewer is told of six changes, kept as files to be read. With <c>APPROVE_REPORTS=1</c> in the environment they are written anew.
/// </summary>
public sealed class GoldenReportTests
{
    public static TheoryData<string> Changes => [.. PreparedChanges.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_reviewer_is_told_what_was_agreed_on(string name)
    {
        var text = MarkdownPreview.Write(Report(await PreparedChanges.All[name]()), MarkdownPreview.Budget);
        var file = RepositoryFiles.PathOf(Path.Combine("tests", "Report", "Golden", $"{name}.md"));
        if (Environment.GetEnvironmentVariable("APPROVE_REPORTS") == "1")
        {
            await File.WriteAllTextAsync(file, text);
        }

        Assert.Equal((await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), text);
    }

    private static PreviewReport Report(PreparedChange change)
    {
        var plan = change.After.Plan;
        return new PreviewReport
        {
            SettingsFile = change.After.File,
            Product = change.After.Settings.Product,
            Region = change.After.Settings.Region,
            Plan = plan,
            ComparedWith = $"tests/Approved/{plan.Stack}.plan.txt at origin/main",
            IsApproved = true,
            Review = ChangeReview.Of(PlanChanges.Between(change.Before.Plan, plan), [], PlanDigest.Of(plan)),
            Policies = PolicyReport.Of(plan, PolicyCatalog.All),
            Notices = [],
            UnsetSecrets = [],
            SecretsToFill = [],
            MissingImages = [],
            Duration = TimeSpan.Zero,
        };
    }
}
