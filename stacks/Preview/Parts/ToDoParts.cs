using Infra.Settings;

namespace Stacks.Preview.Parts;

/// <summary>What a person has to see to: before long, or before the stack can be deployed. Folded, for it is there in every report.</summary>
internal static class ToDoParts
{
    private const int Turn = 2;

    public static IEnumerable<MarkdownPart> Of(PreviewReport report)
    {
        if (report.Acceptance.Questions.Count > 0)
        {
            yield return QuestionParts.Of(report.NewQuestions, report.Acceptance.Questions.Count);
        }

        if (report.Notices.Count > 0)
        {
            yield return Folded(
                $"Notices: {report.Notices.Count} to attend to",
                "notice",
                report.Notices.Select(notice => $"- {Markdown.Code(notice.Key)}: {Markdown.Sentence(notice.Text)}\n  {Markdown.Code(notice.Remedy)}"));
        }

        if (report.MissingImages.Count > 0)
        {
            yield return Folded(
                $"Images: {Wording.Count(report.MissingImages.Count, "service")} without one, which run no task",
                "service",
                report.MissingImages.Select(image => $"- {Markdown.Code(image.Key)}\n  {Markdown.Code(image.Command)}\n  {Markdown.Code(image.Setting)}"));
        }

        if (report.SecretsToFill.Count > 0)
        {
            yield return Folded(
                $"Values in Secrets Manager: {report.SecretsToFill.Count}, each set once after it was deployed",
                "value",
                report.SecretsToFill.Select(ToFill));
        }

        if (report.UnsetSecrets.Count > 0)
        {
            yield return Folded(
                $"Secrets: {report.UnsetSecrets.Count} still to be set before the stack can be deployed",
                "secret",
                report.UnsetSecrets.Select(secret => $"- {Markdown.Code(secret.Key)}\n  {Markdown.Code(secret.Command)}"));
        }
    }

    private static string ToFill(SecretToFill secret) =>
        $"- {Markdown.Code(secret.Variable)} for {string.Join(", ", secret.Services.Select(Markdown.Code))}\n  {Markdown.Code(secret.Command)}";

    private static MarkdownPart Folded(string summary, string item, IEnumerable<string> items) => new() { Head = "", Folded = summary, Items = [.. items], Item = item, Turn = Turn };
}
