using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Infra.Settings;
using Stacks.Operations.PullRequests;
using Stacks.Tools;

namespace Stacks.Commands;

/// <summary><c>comment-run FOLDER</c>: the preview that a run of CI has left behind, in the comment of its pull request.</summary>
internal sealed partial class CommentRunCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _folder = new("folder") { Description = "The artifacts of the run, a folder for each" };
    private readonly Option<string> _head = new("--head") { HelpName = "OWNER:BRANCH", Description = "What the run was on, as GitHub tells it", Required = true };
    private readonly Option<string> _commit = new("--commit") { HelpName = "ID", Description = "The commit that the run was on, as GitHub tells it", Required = true };
    private readonly Option<Uri?> _run = new("--run") { HelpName = "URL", Description = "Where the run is, and with it what was too long for a comment", CustomParser = Address };
    private readonly Option<string> _marker = CommentTarget.Marker();

    private CommentRunCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var comment = new CommentRunCommand(environment);
        Require(comment._head, HeadShape(), "must be OWNER:BRANCH");
        Require(comment._commit, CommitShape(), "must be the full id of a commit");
        var command = new Command("comment-run", "Post the preview that a run of CI has left behind to its pull request; nothing of it is run") { comment._folder, comment._head, comment._commit, comment._run, comment._marker };
        command.SetAction(comment.RunAsync);
        return command;
    }

    private static void Require(Option<string> option, Regex shape, string allowed) => option.Validators.Add(found =>
    {
        if (found.Tokens is [{ Value: var value }] && !shape.IsMatch(value))
        {
            found.AddError($"{option.Name} is {Printable.Quoted(value)} but {allowed}");
        }
    });

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = _environment.Files();
        var (folder, marker) = (parsed.GetRequiredValue(_folder), parsed.GetRequiredValue(_marker));
        var left = new RunArtifacts(folder);
        var text = left.Markdown;
        if (text.Length == 0)
        {
            await _environment.Output.WriteLineAsync("Nothing to comment: the run has left no preview.");
            return ExitCode.Fine;
        }

        if (parsed.GetValue(_run) is { } run)
        {
            text = $"{text}\n\n[The run, with the whole in its artifacts]({run.AbsoluteUri})";
        }

        CommentTarget.RequireToFit(folder, text, marker);
        var gitHub = new GitHub(new PatientTools(_environment.Tools(files.Root), _environment.Clock), CommentTarget.Repository(_environment, files));
        var done = await new PullRequestOfRun(gitHub).FindAsync(parsed.GetRequiredValue(_head), parsed.GetRequiredValue(_commit), left.Claims, cancellation) is { } number
            ? await CommentTarget.In(_environment, files).PostAsync(number, marker, text, cancellation)
            : "Nothing to comment: the commit of the run is no longer the head of an open pull request.";
        await _environment.Output.WriteLineAsync(done);
        return ExitCode.Fine;
    }

    private static Uri? Address(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        argument.AddError($"--run is {Printable.Quoted(text)} but must be an address that begins with https://");
        return null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,38}:\S{1,255}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadShape();

    [GeneratedRegex(@"\A[0-9a-f]{40}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommitShape();
}
