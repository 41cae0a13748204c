using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Settings;
using Stacks.Operations;
using Stacks.Planning;
using Stacks.Preview;
using Stacks.Tools;

namespace Stacks.Commands;

/// <summary><c>comment --pull-request N --marker NAME FILE</c>: the one comment of a marker in a pull request.</summary>
internal sealed partial class CommentCommand
{
    private const string RepositoryVariable = "GITHUB_REPOSITORY";

    private readonly CommandEnvironment _environment;
    private readonly Option<int> _pullRequest = new("--pull-request") { HelpName = "N", Description = "The number of the pull request", Required = true, CustomParser = Number };
    private readonly Option<string> _marker = new("--marker") { HelpName = "NAME", Description = "What the comment is found by: plan-staging", Required = true };
    private readonly Argument<string> _file = new("file") { Description = "The text, in Markdown" };

    private CommentCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var comment = new CommentCommand(environment);
        comment._marker.Validators.Add(marker =>
        {
            if (marker.Tokens is [{ Value: var value }] && !MarkerShape().IsMatch(value))
            {
                marker.AddError($"--marker is {Printable.Quoted(value)} but must be 1 to 50 lower-case letters, digits and single hyphens between them");
            }
        });
        var command = new Command("comment", "Post a text to a pull request, or bring the comment of the same marker up to date") { comment._pullRequest, comment._marker, comment._file };
        command.SetAction(comment.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = _environment.Files();
        var marker = parsed.GetRequiredValue(_marker);
        var text = Read(parsed.GetRequiredValue(_file), Markdown.LongestComment - PullRequestComment.Marker(marker).Length - 1);
        var tools = new PatientTools(_environment.Tools(files.Root), _environment.Clock);
        var done = await new PullRequestComment(tools, Repository(files)).PostAsync(parsed.GetValue(_pullRequest), marker, text, cancellation);
        await _environment.Output.WriteLineAsync(done);
        return ExitCode.Fine;
    }

    private static string Read(string file, int longest)
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {exception.Message}", exception);
        }

        return string.IsNullOrWhiteSpace(text) ? throw new UsageException($"{file} is empty")
            : text.Length <= longest ? text
            : throw new UsageException(FormattableString.Invariant(
                $"{file} has {text.Length} characters but a comment takes {longest}: who writes it cuts it, see --budget of preview and plan"));
    }

    /// <summary>Where the job runs, else what the stacks say.</summary>
    private string Repository(StackFiles files)
    {
        if (_environment.Variables(RepositoryVariable) is { Length: > 0 } named)
        {
            return RepositoryShape().IsMatch(named) ? named : throw new UsageException($"{RepositoryVariable} is {Printable.Quoted(named)} but must be owner/name");
        }

        var declared = files.Stacks.Select(stack => $"{StackPlanner.ReadSettings(files, stack).GitHub.Repository}").Distinct(StringComparer.Ordinal).ToList();
        return declared is [var only] ? only : throw new UsageException($"the stacks name {declared.Count} repositories; set {RepositoryVariable}");
    }

    private static int Number(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        argument.AddError($"--pull-request is {Printable.Quoted(text)} but must be a number from 1");
        return 0;
    }

    [GeneratedRegex(@"\A(?=.{1,50}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkerShape();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\.{1,2}\z)[A-Za-z0-9._-]{1,100}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RepositoryShape();
}
