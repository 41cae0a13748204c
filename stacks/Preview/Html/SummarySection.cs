namespace Stacks.Preview.Html;

/// <summary>The verdict, and one line for each thing that a reviewer decides on.</summary>
internal static class SummarySection
{
    public static PageSection Of(PreviewReport report)
    {
        var verdict = Verdict.Of(report);
        return new PageSection(
            "summary",
            "Summary",
            verdict.Stops ? "stopped" : "nothing stops it",
            verdict.Stops ? Tone.Danger : Tone.Good,
            [
                new Element("p", "verdict") { verdict.Sentence },
                Pieces.Facts(ReportFact.Of(report).Select(fact => (fact.Name, (string?)fact.Text))),
                report.CanBeApproved ? Pieces.Text("If this is what you want:") : new Element("span"),
                report.CanBeApproved ? Pieces.ToCopy($"dotnet run --project stacks -- approve {report.Plan.Stack}") : new Element("span"),
            ]);
    }
}
