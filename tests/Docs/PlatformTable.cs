using Tests.Fixtures;

namespace Tests.Docs;

/// <summary>The rows of <c>docs/platform.md</c>.</summary>
internal static class PlatformTable
{
    private const string File = "docs/platform.md";

    /// <summary>A row: the setting is null where the house has decided.</summary>
    public sealed record Row(string What, string Staging, string Production, string? Setting, string Why);

    public static IReadOnlyList<Row> Rows { get; } = [.. RepositoryFiles.Text(File).ReplaceLineEndings("\n").Split('\n').Select(Parsed).OfType<Row>()];

    private static Row? Parsed(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells is ["", var what, var staging, var production, var setting, var why, ""] && what is not "What" && !what.StartsWith("---", StringComparison.Ordinal)
            ? new Row(what, staging, production, setting == "none" ? null : setting.Trim('`'), why)
            : null;
    }
}
