using System.Text.RegularExpressions;

namespace Tests.Workflows;

/// <summary>What others publish under a name can be moved to other code; a commit and a digest cannot.</summary>
internal static partial class PinRules
{
    /// <summary>Actions without a full commit, and commits that do not say their version.</summary>
    public static IEnumerable<string> Unpinned(Workflow workflow) => Uses(workflow)
        .Where(use => !use.StartsWith("./", StringComparison.Ordinal) && !Pinned().IsMatch(use))
        .Select(use => $"{workflow.Name}: '{use}' is not OWNER/NAME@COMMIT # vVERSION");

    /// <summary>Images without a digest, digests that do not say their version, and containers started from anything else.</summary>
    public static IEnumerable<string> UnpinnedImages(Workflow workflow) => workflow.Text.ReplaceLineEndings("\n").Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("SCANNER:", StringComparison.Ordinal) && !PinnedImage().IsMatch(line))
        .Concat(workflow.Steps.Select(step => step.Run).OfType<string>().Where(run =>
            run.Contains("docker run", StringComparison.Ordinal) && !run.Contains("\"$SCANNER\"", StringComparison.Ordinal)))
        .Concat(workflow.Root.Everything().Where(entry => entry.Key is "container" or "services").Select(entry => entry.Key))
        .Select(found => $"{workflow.Name}: '{found}' is no image by its digest with # vVERSION");

    /// <summary>Actions that one file has in one version and another file in another.</summary>
    public static IEnumerable<string> InTwoVersions(IEnumerable<Workflow> workflows) => workflows.SelectMany(Uses)
        .Where(use => use.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
        .GroupBy(use => use[..use.IndexOf('@', StringComparison.Ordinal)], StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.Key} is there as {string.Join(" and ", group)}");

    /// <summary>What stands behind <c>uses:</c>, with its comment, which the YAML itself does not have.</summary>
    public static IEnumerable<string> Uses(Workflow workflow) =>
        UsesLine().Matches(workflow.Text.ReplaceLineEndings("\n")).Select(match => match.Groups["use"].Value.Trim());

    [GeneratedRegex(@"^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^SCANNER: [\w./-]+@sha256:[0-9a-f]{64} # v\d+\.\d+\.\d+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PinnedImage();

    [GeneratedRegex(@"^ *(- )?uses: (?<use>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsesLine();
}
