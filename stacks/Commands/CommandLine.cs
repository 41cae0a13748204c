using System.CommandLine;
using Infra.Plans;
using Infra.Settings;
using Pulumi;
using Stacks.Operations;
using Stacks.Planning;
using Stacks.Tools;

namespace Stacks.Commands;

/// <summary>The commands. Every failure ends in one message on the error stream and an <see cref="ExitCode"/>.</summary>
public static class CommandLine
{
    private static readonly TimeSpan LongestEnd = TimeSpan.FromHours(1);

    private const string Program = "dotnet run --project stacks --";

    private static readonly string Description = $"""
        Plans the stacks of this repository offline: no cloud account, no Pulumi CLI, no environment variable. The others call aws, pulumi and gh.

        {Program} preview staging
        {Program} preview staging --format json
        {Program} approve staging
        {Program} parity staging production
        {Program} picture production
        {Program} cost staging
        {Program} check state.json
        {Program} prove staging
        {Program} deploy production --approved DIGEST
        {Program} rollback production --reason "checkout answers with 500"

        Exit codes: {ExitCode.Fine} fine, {ExitCode.PolicyBroken} the answer is no (a policy is broken, AWS or GitHub would refuse a resource, an exemption cannot stand, a difference unexplained, a release not proven), {ExitCode.BadInput} bad settings or bad usage, {ExitCode.Failed} the platform, this program or a tool failed
        """;

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandEnvironment environment)
    {
        var root = new RootCommand(Description)
        {
            PreviewCommand.In(environment),
            ApproveCommand.In(environment),
            PoliciesCommand.In(environment),
            AcceptanceCommand.In(environment),
            CheckCommand.In(environment),
            ParityCommand.In(environment),
            PictureCommand.In(environment),
            CostCommand.In(environment),
            ProveCommand.In(environment),
            SnapshotCommand.In(environment),
            MigrateCommand.In(environment),
            SmokeCommand.In(environment),
            NotifyCommand.In(environment),
            PlanCommand.In(environment),
            DriftCommand.In(environment),
            AuditGitHubCommand.In(environment),
            UnlockCommand.In(environment),
            CommentCommand.In(environment),
            CommentRunCommand.In(environment),
            ReleasesCommand.In(environment),
            DeployCommand.In(environment),
            RollbackCommand.In(environment),
        };
        root.Options.Remove(root.Options.Single(option => option is VersionOption));
        if (args.Count == 0)
        {
            await root.Parse("--help").InvokeAsync(new InvocationConfiguration { Output = environment.Error });
            return ExitCode.BadInput;
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return Misuse.Of(parsed) is { } misuse
                ? Refuse(environment, $"{misuse}; see {Program} {(parsed.CommandResult.Command == root ? "" : $"{parsed.CommandResult.Command.Name} ")}--help")
                : await parsed.InvokeAsync(new InvocationConfiguration
                {
                    Output = environment.Output,
                    Error = environment.Error,
                    EnableDefaultExceptionHandler = false,
                    // Who stops an update waits for Pulumi to end it; by itself the parser would give up after two seconds.
                    ProcessTerminationTimeout = LongestEnd,
                });
        }
        catch (Exception exception) when (exception is UsageException or SettingsException or PlanFormatException)
        {
            return Refuse(environment, exception.Message);
        }
        catch (OperationCanceledException)
        {
            await environment.Error.WriteLineAsync("cancelled");
            return ExitCode.Cancelled;
        }
        catch (OperationFailedException exception)
        {
            environment.Error.WriteLine(Printable.Lines(exception.Message));
            return ExitCode.PolicyBroken;
        }
        catch (Exception exception) when (exception is RunException or ToolException)
        {
            return Fail(environment, exception.Message);
        }
#pragma warning disable CA1031 // Whatever it is, a person gets a sentence and a pipeline its exit code.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(environment, $"Unexpected: {exception.Message}");
        }
    }

    private static int Refuse(CommandEnvironment environment, string message)
    {
        environment.Error.WriteLine(Printable.Lines(message));
        return ExitCode.BadInput;
    }

    /// <summary>A failing platform brings the stack trace with its message, which helps nobody who only changed a setting.</summary>
    private static int Fail(CommandEnvironment environment, string message)
    {
        var lines = message.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith("   at ", StringComparison.Ordinal));
        environment.Error.WriteLine(Printable.Lines(string.Join('\n', lines)));
        return ExitCode.Failed;
    }
}
