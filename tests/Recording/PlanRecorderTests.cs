using Pulumi;
using Tests.Sdk;

namespace Tests.Recording;

[Collection(ProcessEnvironment.Name)]
public sealed class PlanRecorderTests
{
    [Fact]
    public async Task A_failure_that_the_program_explains_keeps_its_words() =>
        Assert.Equal("database.backupDays is '90'", await Recorded.FailureAsync(() => throw new RunException("database.backupDays is '90'")));

    [Fact]
    public async Task A_failure_that_nobody_expected_is_told_with_its_reason() =>
        Assert.Contains(
            "a bug of the program",
            await Recorded.FailureAsync(() => _ = new Thing("x").Arn.Apply<string>((Func<string, string>)(_ => throw new InvalidOperationException("a bug of the program")))),
            StringComparison.Ordinal);

    [Fact]
    public async Task Several_failures_are_told_once_each_in_a_fixed_order()
    {
        var message = await Recorded.FailureAsync(() =>
        {
            Log.Error("b is wrong");
            Log.Error("a is wrong");
            Log.Error("b is wrong");
        });

        Assert.Equal("a is wrong\nb is wrong", message);
    }

    [Fact]
    public async Task A_failed_run_leaves_the_exit_code_of_the_process_alone()
    {
        var before = Environment.ExitCode;
        try
        {
            Environment.ExitCode = 7;

            await Recorded.FailureAsync(() => throw new InvalidOperationException("no"));

            Assert.Equal(7, Environment.ExitCode);
        }
        finally
        {
            Environment.ExitCode = before;
        }
    }

    [Fact]
    public async Task Project_and_stack_are_those_of_the_run()
    {
        var plan = await Recorded.ThingsAsync(() => Output.Create($"{Deployment.Instance.ProjectName}/{Deployment.Instance.StackName}"));

        Assert.Equal(("platform", "staging", "platform/staging"), (plan.Project, plan.Stack, plan.Outputs["result"]));
    }

    [Fact]
    public async Task Nothing_is_unknown_in_a_recorded_run() =>
        Assert.Equal("False", (await Recorded.ThingsAsync(() => Output.Create($"{Deployment.Instance.IsDryRun}"))).Outputs["result"]);
}
