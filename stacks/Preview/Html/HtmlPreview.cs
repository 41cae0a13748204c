using System.Text;

namespace Stacks.Preview.Html;

/// <summary>
/// A preview as one page that needs nothing else: no network, no server. Everything but the search is there without a script,
/// and the numbers of a program are in it as <see cref="JsonPreview"/> writes them.
/// </summary>
public static class HtmlPreview
{
    /// <summary>The text of the file; two runs on the same files and day give the same.</summary>
    public static string Write(PreviewReport report)
    {
        PageSection[] sections = [.. Sections(report)];
        var page = new Element("html")
        {
            Head(report),
            new Element("body")
            {
                new Element("a", "skip") { "Skip to the report" }.With("href", "#main"),
                new Element("header") { new Element("h1") { report.Plan.Stack }, new Element("p") { Wording.Subject(report) } },
                Contents(sections),
                new Element("main") { sections.Select(Section) }.With("id", "main").With("tabindex", "-1"),
                Element.Verbatim("script", JsonPreview.WriteForPage(report)).With("type", "application/json").With("id", "preview"),
                Element.Verbatim("script", PageAssets.Script),
            },
        }.With("lang", "en");
        var html = new StringBuilder("<!doctype html>\n");
        page.WriteTo(html);
        return html.Append('\n').ToString();
    }

    private static IEnumerable<PageSection> Sections(PreviewReport report) => new[]
    {
        SummarySection.Of(report),
        LossSection.Of(report),
        WideningSection.Of(report),
        ChangeSection.Of(report),
        PolicySection.Of(report.Policies),
        AcceptanceSection.Of(report.Acceptance),
        CostSection.Of(report),
        PictureSection.Of(report),
        ExemptionSection.Of(report.Policies),
        ParitySection.Of(report),
        TreeSection.Of(report),
        QuestionSection.Of(report.Acceptance.Questions),
        NoticeSection.Of(report),
        PreparationSection.Of(report),
    }.OfType<PageSection>();

    private static Element Head(PreviewReport report) => new("head")
    {
        new Element("meta").With("charset", "utf-8"),
        new Element("meta").With("http-equiv", "Content-Security-Policy").With("content", PageAssets.ContentSecurityPolicy),
        new Element("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        new Element("meta").With("name", "color-scheme").With("content", "light dark"),
        // Without one, a browser asks the server for it.
        new Element("link").With("rel", "icon").With("href", "data:,"),
        new Element("title") { $"{report.Plan.Stack}: plan of {report.Product}" },
        Element.Verbatim("style", PageAssets.Styles),
    };

    private static Element Contents(IEnumerable<PageSection> sections) => new Element("nav", "contents")
    {
        new Element("ul")
        {
            sections.Select(section => new Element("li")
            {
                new Element("a") { section.Title, " ", Badge(section) }.With("href", $"#{section.Id}"),
            }),
        },
    }.With("aria-label", "Sections");

    private static Element Section(PageSection section) => new Element("section")
    {
        new Element("h2") { section.Title, " ", Badge(section) }.With("id", $"{section.Id}-title"),
        section.Content,
    }.With("id", section.Id).With("aria-labelledby", $"{section.Id}-title");

    private static Element? Badge(PageSection section) => section.Badge is { } badge ? Pieces.Badge(badge, section.Tone) : null;
}
