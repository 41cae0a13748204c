using Infra.Acceptance;
using Infra.Policies;
using Stacks.Commands;
using Stacks.Planning;

namespace Tests.Stacks;

/// <summary>A command as a pipeline sees it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> Of(StackFiles files, params string[] args) => Of(new Func<StackFiles>(() => files), PolicyCatalog.All, args);

    public static Task<CommandRun> Of(Func<StackFiles> files, IReadOnlyList<Policy> policies, params string[] args) =>
        InAsync(new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = files, Policies = () => policies }, args);

    /// <summary>With AWS and GitHub that say this to every plan.</summary>
    public static Task<CommandRun> Of(StackFiles files, AcceptanceReport acceptance, params string[] args) =>
        InAsync(new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = () => files, Acceptance = _ => acceptance }, args);

    /// <summary>On another day.</summary>
    public static Task<CommandRun> At(DateTimeOffset now, StackFiles files, params string[] args) =>
        InAsync(new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = () => files, Clock = new FixedClock(now) }, args);

    /// <summary>With other tools, another clock or other variables.</summary>
    public static async Task<CommandRun> InAsync(CommandEnvironment environment, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(args, environment with { Output = output, Error = error });
        return new CommandRun(exitCode, $"{output}".ReplaceLineEndings("\n"), $"{error}".ReplaceLineEndings("\n"));
    }

    /// <summary>Refused, with this one message and nothing on the output.</summary>
    public void ShouldRefuse(string message) => Assert.Equal(new CommandRun(global::Stacks.Commands.ExitCode.BadInput, "", $"{message}\n"), this);

    internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
