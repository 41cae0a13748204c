using System.CommandLine;
using System.Text.RegularExpressions;
using Infra.Settings;
using Stacks.Operations.PullRequests;
using Stacks.Planning;
using Stacks.Preview;
using Stacks.Tools;

namespace Stacks.Commands;

/// <summary>What the commands share that write a comment: by what it is found, how long it may be, and in which repository it stands.</summary>
internal static partial class CommentTarget
{
    private const string RepositoryVariable = "GITHUB_REPOSITORY";

    public static Option<string> Marker()
    {
        var option = new Option<string>("--marker") { HelpName = "NAME", Description = "What the comment is found by: plan-staging", Required = true };
        option.Validators.Add(marker =>
        {
            if (marker.Tokens is [{ Value: var value }] && !MarkerShape().IsMatch(value))
            {
                marker.AddError($"--marker is {Printable.Quoted(value)} but must be 1 to 50 lower-case letters, digits and single hyphens between them");
            }
        });
        return option;
    }

    /// <exception cref="UsageException">GitHub would not take it.</exception>
    public static void RequireToFit(string where, string text, string marker)
    {
        var longest = Markdown.LongestComment - PullRequestComment.Marker(marker).Length - 1;
        if (text.Length > longest)
        {
            throw new UsageException(FormattableString.Invariant(
                $"{where} has {text.Length} characters but a comment takes {longest}: who writes it cuts it, see --budget of preview and plan"));
        }
    }

    /// <summary>The comments of the repository where the job runs, else of the one that the stacks name.</summary>
    /// <exception cref="UsageException">They name several.</exception>
    public static PullRequestComment In(CommandEnvironment environment, StackFiles files) =>
        new(new PatientTools(environment.Tools(files.Root), environment.Clock), Repository(environment, files));

    /// <inheritdoc cref="In"/>
    public static string Repository(CommandEnvironment environment, StackFiles files)
    {
        if (environment.Variables(RepositoryVariable) is { Length: > 0 } named)
        {
            return RepositoryShape().IsMatch(named) ? named : throw new UsageException($"{RepositoryVariable} is {Printable.Quoted(named)} but must be owner/name");
        }

        var declared = files.Stacks.Select(stack => $"{StackPlanner.ReadSettings(files, stack).GitHub.Repository}").Distinct(StringComparer.Ordinal).ToList();
        return declared is [var only] ? only : throw new UsageException($"the stacks name {declared.Count} repositories; set {RepositoryVariable}");
    }

    [GeneratedRegex(@"\A(?=.{1,50}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkerShape();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\.{1,2}\z)[A-Za-z0-9._-]{1,100}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RepositoryShape();
}
