using System.CommandLine;
using System.Globalization;
using Infra.Settings;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;
using Stacks.Operations.Rollbacks;

namespace Stacks.Commands;

/// <summary><c>releases STACK</c>: what was deployed and gone back to.</summary>
internal sealed class ReleasesCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();

    private ReleasesCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var releases = new ReleasesCommand(environment);
        var command = new Command("releases", "List what was deployed to a stack and gone back to, newest first") { releases._stack };
        command.SetAction(releases.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var stack = parsed.GetRequiredValue(_stack);
        var record = await new ReleaseLedger(_environment.Operation(stack)).ReadAsync(cancellation);
        await _environment.Output.WriteLineAsync(record.Count == 0 ? $"Nothing was released to {stack} yet." : $"{stack}: {record.Count} recorded, {StateOf(record)}");
        foreach (var release in record)
        {
            await _environment.Output.WriteLineAsync($"  {release.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}Z  {Line(release)}");
        }

        return ExitCode.Fine;
    }

    private static string StateOf(IReadOnlyList<RecordedRelease> record) =>
        RollbackTarget.Running(record) is { } running ? $"proven last: {running.Name}" : "none proven";

    private static string Line(RecordedRelease release)
    {
        if (release.Intent is not { } intent)
        {
            return $"{release.Name} cannot be read: {release.Note}";
        }

        var what = intent.Kind == ReleaseKind.Deploy ? $"{intent.Version}  {Lower(intent.Migration)}" : $"back to {intent.Version}";
        var running = string.Join(' ', release.Services.Select(service => $"{service.Key}@{RunningRevision.Short(service.Value.Digest)}"));
        string?[] parts = [what, Lower(release.Outcome), intent.Actor, intent.Reason, running, release.Note];
        return Printable.Lines(string.Join("  ", parts.Where(part => !string.IsNullOrEmpty(part))).ReplaceLineEndings(" "));
    }

#pragma warning disable CA1308 // Words for people.
    private static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
