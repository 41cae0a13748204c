using Pulumi;

namespace Tests.Sdk;

/// <summary>What a run does to the process it runs in.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class ExitTests : IDisposable
{
    private readonly int _before = Environment.ExitCode;

    public ExitTests() => Environment.ExitCode = 0;

    public void Dispose() => Environment.ExitCode = _before;

    [Fact]
    public async Task An_exception_sets_the_exit_code()
    {
        await Engine.FailureAsync((Action)(() => throw new RunException("told")));
        Assert.Equal(32, Environment.ExitCode);
    }

    [Fact]
    public async Task A_logged_error_leaves_the_exit_code_alone()
    {
        await Engine.FailureAsync(() => Log.Error("told"));
        Assert.Equal(0, Environment.ExitCode);
    }

    [Fact]
    public async Task A_run_that_ends_well_leaves_the_exit_code_alone()
    {
        await Engine.UpdateAsync(new ProbeMocks(), () => _ = new Probe("probe"));
        Assert.Equal(0, Environment.ExitCode);
    }

    [Fact]
    public async Task Without_the_engine_a_program_says_to_use_the_command_line()
    {
        using var monitor = new EnvironmentVariable("PULUMI_MONITOR", value: null);
        using var engine = new EnvironmentVariable("PULUMI_ENGINE", value: null);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync<EmptyStack>());
        Assert.Contains("CLI", exception.Message, StringComparison.Ordinal);
    }

    private sealed class EmptyStack : Stack;
}
