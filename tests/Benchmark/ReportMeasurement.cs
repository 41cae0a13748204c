using System.Diagnostics;
using Infra.Acceptance;
using Infra.Changes;
using Infra.Plans;
using Infra.Policies;
using Stacks.Preview;
using Stacks.Preview.Html;

namespace Benchmark;

/// <summary>What it takes to compare two plans and to tell of it, in this process: both plans are there.</summary>
internal sealed record ReportMeasurement(int Resources, int Changes, TimeSpan Comparing, TimeSpan Markdown, TimeSpan Page, int CommentLength, int PageLength)
{
    /// <summary>Every second resource differs, up to so many.</summary>
    public static ReportMeasurement Of(Plan plan, int changes)
    {
        var (before, after) = (ChangedPlan.Before(plan, changes), PlanJson.Read(PlanJson.Write(plan), "plan"));
        var policies = PolicyReport.Of(after, PolicyCatalog.All);
        GC.Collect();
        var comparing = Stopwatch.StartNew();
        var review = ChangeReview.Of(PlanChanges.Between(before, after), [], PlanDigest.Of(after));
        comparing.Stop();
        var report = new PreviewReport
        {
            SettingsFile = "Pulumi.staging.yaml",
            Product = "shop",
            Region = "eu-west-1",
            Plan = after,
            ComparedWith = "the other plan",
            IsApproved = true,
            Review = review,
            Policies = policies,
            Acceptance = AcceptanceReport.Of(after),
            Notices = [],
            UnsetSecrets = [],
            SecretsToFill = [],
            MissingImages = [],
            Duration = TimeSpan.Zero,
        };
        var (comment, markdown) = Timed(() => MarkdownPreview.Write(report, MarkdownPreview.Budget));
        var (page, html) = Timed(() => HtmlPreview.Write(report));
        return new ReportMeasurement(report.Resources, review.Changes.All.Count, comparing.Elapsed, markdown, html, comment.Length, page.Length);
    }

    private static (string Text, TimeSpan Took) Timed(Func<string> write)
    {
        var watch = Stopwatch.StartNew();
        var text = write();
        return (text, watch.Elapsed);
    }
}
