using Tests.Fixtures;

namespace Tests.Operations;

/// <summary>An answer of a tool, kept beside the tests.</summary>
internal static class Sample
{
    public static string Of(string file) => RepositoryFiles.Text(Path.Combine("tests", "Operations", "Samples", file)).ReplaceLineEndings("\n");

    /// <summary>With another text in place of one that must be there.</summary>
    public static string With(string file, string old, string now)
    {
        var text = Of(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, now, StringComparison.Ordinal);
    }
}
