using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>A page in a browser of its own, with what it said and asked for.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public OpenReport(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Whatever stands in the console: errors, warnings, refused by the page's own policy.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Every address that was asked for, the page's own first.</summary>
    public List<string> Requests { get; } = [];

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
