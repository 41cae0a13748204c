using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Infra.Settings;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>comment --pull-request N --marker NAME FILE</c>: the one comment of a marker in a pull request.</summary>
internal sealed class CommentCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Option<int> _pullRequest = new("--pull-request") { HelpName = "N", Description = "The number of the pull request", Required = true, CustomParser = Number };
    private readonly Option<string> _marker = CommentTarget.Marker();
    private readonly Argument<string> _file = new("file") { Description = "The text, in Markdown" };

    private CommentCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var comment = new CommentCommand(environment);
        comment._file.Validators.Add(file =>
        {
            if (file.Tokens is [{ Value: var path }] && !File.Exists(path))
            {
                file.AddError($"{Printable.Quoted(path)} is no file; it must be the text, in Markdown");
            }
        });
        var command = new Command("comment", "Post a text to a pull request, or bring the comment of the same marker up to date") { comment._pullRequest, comment._marker, comment._file };
        command.SetAction(comment.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = _environment.Files();
        var (marker, file) = (parsed.GetRequiredValue(_marker), parsed.GetRequiredValue(_file));
        var text = Read(file);
        CommentTarget.RequireToFit(file, text, marker);
        var done = await CommentTarget.In(_environment, files).PostAsync(parsed.GetValue(_pullRequest), marker, text, cancellation);
        await _environment.Output.WriteLineAsync(done);
        return ExitCode.Fine;
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file) is var text && !string.IsNullOrWhiteSpace(text) ? text : throw new UsageException($"{file} is empty");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {exception.Message}", exception);
        }
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
}
