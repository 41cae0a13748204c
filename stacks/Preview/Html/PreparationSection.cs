namespace Stacks.Preview.Html;

/// <summary>What has to be set or pushed before the stack can be deployed, or run.</summary>
internal static class PreparationSection
{
    public static PageSection? Of(PreviewReport report)
    {
        var count = report.UnsetSecrets.Count + report.MissingImages.Count + report.SecretsToFill.Count;
        return count == 0 ? null : new PageSection(
            "preparation",
            "To be set by hand",
            $"{count}",
            Tone.Calm,
            [
                .. Group(
                    "Secrets",
                    $"Before {report.Plan.Stack} can be deployed:",
                    report.UnsetSecrets.Select(secret => new Element("div") { Pieces.Code(secret.Key), Pieces.ToCopy(secret.Command) })),
                .. Group(
                    "Images",
                    "These services have none and run no task. Deploy, push an image, then set it:",
                    report.MissingImages.Select(image => new Element("div") { Pieces.Code(image.Key), Pieces.ToCopy(image.Command), Pieces.ToCopy(image.Setting) })),
                .. Group(
                    "Values in Secrets Manager",
                    "Each is set once after it was deployed; no task that is given one starts without:",
                    report.SecretsToFill.Select(secret => new Element("div") { Pieces.Code(secret.Variable), $" for {string.Join(", ", secret.Services)}", Pieces.ToCopy(secret.Command) })),
            ]);
    }

    private static Element[] Group(string title, string text, IEnumerable<Element> items) =>
        items.ToArray() is { Length: > 0 } all ? [new Element("h3") { title }, Pieces.Text(text), Pieces.List("plain", all)] : [];
}
