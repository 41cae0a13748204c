using System.CommandLine;
using Infra.Parity;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>parity ONE OTHER</c>: whether one stack mirrors another but for what somebody wanted.</summary>
internal sealed class ParityCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _one = new("one") { Description = "A stack, for example staging" };
    private readonly Argument<string> _other = new("other") { Description = "Another stack, for example production" };

    private ParityCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var parity = new ParityCommand(environment);
        var command = new Command("parity", "Compare two stacks input by input with what stacks/differences.yaml permits") { parity._one, parity._other };
        command.SetAction(parity.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = _environment.Files();
        var (one, other) = (parsed.GetRequiredValue(_one), parsed.GetRequiredValue(_other));
        var permitted = PermittedDifferences.Of(files);
        var first = await StackPlanner.PlanAsync(files, one).WaitAsync(cancellation);
        var second = await StackPlanner.PlanAsync(files, other).WaitAsync(cancellation);
        var report = ParityReport.Of(first.Plan, second.Plan, permitted);
        var output = _environment.Output;
        foreach (var (permission, differences) in report.Permitted)
        {
            await output.WriteLineAsync($"{permission.Name}: {permission.Reason}");
            await WriteAsync(output, differences);
        }

        foreach (var permission in report.Stale)
        {
            await output.WriteLineAsync($"STALE {permission.Name}: {one} and {other} do not differ here; take it out of {files.Display(files.Differences)}");
        }

        if (report.Unexplained.Count > 0)
        {
            await output.WriteLineAsync($"UNEXPLAINED: {one} and {other} differ here; make them equal, or say why in {files.Display(files.Differences)}");
            await WriteAsync(output, report.Unexplained);
        }

        await output.WriteLineAsync(
            $"Parity: {report.Permitted.Sum(entry => entry.Differences.Count)} differences for {report.Permitted.Count} reasons, "
            + $"{report.Unexplained.Count} unexplained, {report.Stale.Count} stale");
        return report.Holds ? ExitCode.Fine : ExitCode.PolicyBroken;
    }

    private static async Task WriteAsync(TextWriter output, IEnumerable<ParityDifference> differences)
    {
        foreach (var difference in differences)
        {
            await output.WriteLineAsync(difference.Input.Length == 0
                ? $"  {difference.Resource}: only in {(difference.One is null ? "the second" : "the first")}"
                : $"  {difference.Resource} {difference.Input}: {difference.One ?? "nothing"} | {difference.Other ?? "nothing"}");
        }
    }
}
