using System.Globalization;

namespace Stacks.Operations.PullRequests;

/// <summary>
/// What a run of CI on a pull request has left behind. A stranger may have written all of it: it is only ever taken for a number and a text,
/// in files of a certain name and size that are no links.
/// </summary>
/// <param name="folder">With a folder for each artifact.</param>
internal sealed class RunArtifacts(string folder)
{
    private const int LongestNumber = 20;

    private const int LongestText = 200_000;

    /// <summary>The numbers of pull requests that it claims to be of.</summary>
    public IReadOnlyList<int> Claims =>
    [
        .. Texts("pull-request.txt", LongestNumber)
            .Select(text => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .Distinct(),
    ];

    /// <summary>What it wants to be shown; empty for nothing.</summary>
    public string Markdown => string.Join('\n', Texts("preview.md", LongestText)).Trim();

    private IEnumerable<string> Texts(string name, int longest) =>
        !Directory.Exists(folder) ? [] : Directory.GetDirectories(folder)
            .Where(artifact => new DirectoryInfo(artifact).LinkTarget is null)
            .Order(StringComparer.Ordinal)
            .Select(artifact => new FileInfo(Path.Combine(artifact, name)))
            .Where(file => file.Exists && file.LinkTarget is null && file.Length <= longest)
            .Select(file => File.ReadAllText(file.FullName));
}
