using Infra.Acceptance;
using Infra.Changes;
using Infra.Plans;
using Infra.Policies;
using Stacks.Preview;

namespace Tests.Report;

/// <summary>What a reviewer is told of changes such as pull requests bring, each kept as a file.</summary>
public sealed class GoldenReportTests
{
    public static TheoryData<string> Changes => [.. PreparedChanges.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_reviewer_is_told_what_was_agreed_on(string name)
    {
        var text = MarkdownPreview.Write(Report(await PreparedChanges.All[name]()), MarkdownPreview.Budget);
        Assert.InRange(text.Length, 1, MarkdownPreview.Budget);
        GoldenFile.ShouldBe($"{name}.md", text);
    }

    internal static PreviewReport Report(PreparedChange change)
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
            Acceptance = AcceptanceReport.Of(plan),
            Notices = [],
            UnsetSecrets = [],
            SecretsToFill = [],
            MissingImages = [],
            Duration = TimeSpan.Zero,
        };
    }
}
