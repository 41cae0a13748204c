using System.Text.RegularExpressions;
using Infra.Settings;

namespace Stacks.Operations;

/// <summary>What a tool has written, as it may be shown outside the log of a job.</summary>
internal static partial class ToolText
{
    private const string Hidden = "[secret]";

    // A shorter value would be a word that stands anywhere.
    private const int ShortestSecret = 8;

    // GitHub hides them in the log of a job, but in no comment and no issue.
    private static readonly string[] Credentials =
        ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "GH_TOKEN", "GITHUB_TOKEN", "PULUMI_ACCESS_TOKEN", "PULUMI_CONFIG_PASSPHRASE"];

    /// <summary>The lines without colours, invisible characters, blank ends and credentials of the job.</summary>
    public static IReadOnlyList<string> Lines(string text, Func<string, string?> variables)
    {
        var plain = Colour().Replace(text.ReplaceLineEndings("\n"), "");
        foreach (var secret in Credentials.Select(variables).OfType<string>().Where(secret => secret.Length >= ShortestSecret))
        {
            plain = plain.Replace(secret, Hidden, StringComparison.Ordinal);
        }

        return [.. Printable.Lines(plain.Replace("\t", "    ", StringComparison.Ordinal).Trim('\n')).Split('\n').Select(line => line.TrimEnd())];
    }

    /// <summary>A line that GitHub takes for no command to the run of the job: those begin with two colons, older ones stand anywhere.</summary>
    public static string WithoutCommands(string line)
    {
        var begin = line.Length - line.TrimStart().Length;
        var text = line[begin..].StartsWith("::", StringComparison.Ordinal) ? line.Insert(begin + 1, " ") : line;
        return text.Replace("##[", "# #[", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\u001b\[[0-9;]*[A-Za-z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
