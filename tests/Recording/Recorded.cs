using Infra.Plans;
using Infra.Recording;
using Pulumi;

namespace Tests.Recording;

/// <summary>Runs a few lines of program against an engine that knows nothing but <see cref="Thing"/>.</summary>
internal static class Recorded
{
    private static readonly ResourceSchema Schema = ResourceSchema.Parse("# comment\ntest:index/thing:Thing count either flag name part parts tags text texts\n");

    private static readonly ResourceAnswers Answers = new(
    [
        new ResourceAnswer("test:index/thing:Thing", thing => $"thing-{thing.Name}")
        {
            NamedBy = "name",
            Outputs = thing => new() { ["arn"] = thing.Arn("test", thing.CloudName), ["text"] = "filled in" },
        },
    ]);

    public static RecordingEngine Engine() => new("eu-central-1", Schema, Answers);

    public static Task<Plan> ThingsAsync(Action program) => ThingsAsync(() =>
    {
        program();
        return null;
    });

    public static Task<Plan> ThingsAsync(Func<Output<string>?> program) =>
        PlanRecorder.RecordAsync("platform", "staging", "eu-central-1", options => new ThingStack(options, program), Engine());

    public static Task<Plan> PlatformAsync(Func<Output<string>?> program) =>
        PlanRecorder.RecordAsync("platform", "staging", "eu-central-1", options => new ThingStack(options, program));

    public static async Task<string> FailureAsync(Action program) =>
        (await Assert.ThrowsAsync<RunException>(() => ThingsAsync(program))).Message;
}
