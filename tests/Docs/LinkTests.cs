using System.Text.RegularExpressions;
using Tests.Fixtures;

namespace Tests.Docs;

/// <summary>Whoever follows a link arrives, and whoever copies a command has one.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => [.. Files()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.PathOf(document))!;
        Assert.All(LinkPattern().Matches(CodePattern().Replace(RepositoryFiles.Text(document), "")).Select(link => link.Groups["target"].Value), target =>
        {
            var (file, anchor) = target.Split('#', 2) is [var path, var name] ? (path, name) : (target, null);
            var found = file.Length == 0 ? RepositoryFiles.PathOf(document) : Path.GetFullPath(Path.Combine(folder, file));
            Assert.True(File.Exists(found) || Directory.Exists(found), $"{document} links to {target}, which is not there");
            Assert.True(anchor is null || Anchors(found).Contains(anchor, StringComparer.Ordinal), $"{document} links to {target}, which has no such heading");
        });
    }

    [Fact]
    public void The_documents_are_found() => Assert.Contains("docs/runbooks/README.md", Files());

    [Theory]
    [InlineData("## A `contract`, and what it takes: 2", "a-contract-and-what-it-takes-2")]
    [InlineData("### The first time: deploy the function", "the-first-time-deploy-the-function")]
    public void An_anchor_is_made_as_GitHub_makes_it(string heading, string anchor) => Assert.Equal(anchor, Anchor(heading));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.PathOf("."), file).Replace('\\', '/'))
            .Append("README.md")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Anchors(string file) =>
        File.ReadLines(file).Where(line => line.StartsWith('#')).Select(Anchor);

    private static string Anchor(string heading) =>
        DroppedPattern().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    /// <summary>In code nothing is a link.</summary>
    [GeneratedRegex("`[^`\n]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"(?<!\\)\]\((?!https?:|mailto:)(?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DroppedPattern();
}
