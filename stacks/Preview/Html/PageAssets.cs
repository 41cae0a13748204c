using System.Security.Cryptography;
using System.Text;

namespace Stacks.Preview.Html;

/// <summary>The style sheet and the script of the page, which is allowed to use these two texts and no other.</summary>
internal static class PageAssets
{
    public static readonly string Styles = Read("page.css");

    public static readonly string Script = Read("page.js");

    /// <summary>Nothing is fetched, nothing but these texts is applied or run, and pictures stand in the page itself.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src '{Hash(Styles)}'; script-src '{Hash(Script)}'; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
