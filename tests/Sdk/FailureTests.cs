using Pulumi;
using Pulumi.Testing;

namespace Tests.Sdk;

/// <summary>How a run fails, and what it says then.</summary>
public sealed class FailureTests
{
    private const string Prefix = "Running program '";

    [Fact]
    public async Task A_RunException_keeps_its_message_and_nothing_else()
    {
        var exception = await Assert.ThrowsAsync<RunException>(
            () => Engine.UpdateAsync(new ProbeMocks(), (Action)(() => throw new RunException("told plainly"))));
        Assert.Equal("told plainly", exception.Message);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task A_ResourceException_keeps_its_message() =>
        Assert.Contains(
            "told of a resource",
            await Engine.FailureAsync((Action)(() => throw new ResourceException("told of a resource", resource: null, hideStack: true))),
            StringComparison.Ordinal);

    [Fact]
    public async Task Any_other_exception_becomes_text_behind_a_prefix()
    {
        var exception = await Assert.ThrowsAsync<RunException>(
            () => Engine.UpdateAsync(new ProbeMocks(), (Action)(() => throw new NotSupportedException("broken program"))));
        Assert.StartsWith(Prefix, exception.Message, StringComparison.Ordinal);
        Assert.Contains("failed with an unhandled exception", exception.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(NotSupportedException), exception.Message, StringComparison.Ordinal);
        Assert.Contains("broken program", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task A_failing_mock_fails_the_run()
    {
        var mocks = new ProbeMocks { Answer = _ => throw new InvalidOperationException("broken mock") };
        var failure = await Engine.FailureAsync(() => Engine.UpdateAsync(mocks, () => _ = new Probe("probe")));
        Assert.Contains("broken mock", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_component_fails_the_run_after_what_came_before_it()
    {
        var mocks = new ProbeMocks();
        var failure = await Engine.FailureAsync(() => Engine.UpdateAsync(mocks, () =>
        {
            _ = new Probe("before");
            _ = new ProbeComponent("outer", _ => throw new InvalidOperationException("broken component"));
            _ = new Probe("after");
        }));
        Assert.Contains("broken component", failure, StringComparison.Ordinal);
        Assert.Equal(["before", "outer"], mocks.Names);
    }

    [Fact]
    public async Task Errors_that_are_all_logged_are_all_told()
    {
        var exception = await Assert.ThrowsAsync<AggregateException>(() => Engine.UpdateAsync(new ProbeMocks(), () =>
        {
            Log.Error("error one");
            Log.Error("error two");
        }));
        Assert.All(exception.InnerExceptions, inner => Assert.IsType<RunException>(inner, exactMatch: false));
        Assert.Equal(["error one", "error two"], exception.InnerExceptions.Select(inner => inner.Message));
    }

    [Fact]
    public async Task Of_several_failures_one_at_least_is_told()
    {
        var mocks = new ProbeMocks { Answer = args => throw new InvalidOperationException($"broken {args.Name}") };
        Assert.Contains(
            "broken ",
            await Engine.FailureAsync(() => Engine.UpdateAsync(mocks, () =>
            {
                _ = new Probe("one");
                _ = new Probe("two");
            })),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logged_error_fails_the_run_though_the_program_ends_well()
    {
        var mocks = new ProbeMocks();
        var failure = await Engine.FailureAsync(() => Engine.UpdateAsync(mocks, () =>
        {
            Log.Error("logged error");
            _ = new Probe("probe");
        }));
        Assert.Equal("logged error", failure);
        Assert.Equal(["probe"], mocks.Names);
    }

    [Fact]
    public Task Lesser_messages_do_not_fail_the_run() =>
        Engine.UpdateAsync(new ProbeMocks(), () =>
        {
            Log.Debug("debug");
            Log.Info("info");
            Log.Warn("warning");
        });

    [Fact]
    public async Task A_resource_needs_a_name() =>
        Assert.Contains(nameof(ArgumentException), await Engine.FailureAsync(() => _ = new Probe("")), StringComparison.Ordinal);

    [Fact]
    public async Task Outputs_that_a_stack_forgot_are_told_all_at_once()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<ForgetfulStack>(new ProbeMocks()));
        Assert.StartsWith("Output(s) '", exception.Message, StringComparison.Ordinal);
        Assert.Contains("have no value assigned", exception.Message, StringComparison.Ordinal);
        Assert.Contains("first", exception.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ForgetfulStack.Second), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_output_that_is_no_output_is_told()
    {
        var exception = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<MistypedStack>(new ProbeMocks()));
        Assert.StartsWith("Output(s) 'Text' have incorrect type", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_made_before_the_stacks_constructor_fails() =>
        Assert.StartsWith(Prefix, await Engine.FailureAsync(() => Deployment.TestAsync<HastyStack>(new ProbeMocks())), StringComparison.Ordinal);

    [Fact]
    public async Task A_run_inside_a_run_fails()
    {
        Exception? inner = null;
        await Deployment.TestAsync(new ProbeMocks(), new TestOptions(), async () =>
        {
            inner = await Record.ExceptionAsync(() => Engine.UpdateAsync(new ProbeMocks(), () => { }));
        });
        Assert.IsType<InvalidOperationException>(inner);
    }

    [Fact]
    public void Outside_a_run_there_is_no_deployment()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
        Assert.Contains("Trying to acquire Deployment.Instance before 'Run' was called", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new Probe("probe"));
        Assert.Throws<InvalidOperationException>(() => new Config());
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output("first")] public Output<string> First { get; set; } = null!;
        [Output] public Output<string> Second { get; set; } = null!;
        [Output] public Output<string> Third { get; set; } = Output.Create("assigned");
    }

    private sealed class MistypedStack : Stack
    {
        [Output] public string Text { get; set; } = "plain";
    }

    private sealed class HastyStack : Stack
    {
        public Probe Probe { get; } = new("hasty");
    }
}
