using Infra.Settings;

namespace Stacks.Operations.Proving;

/// <summary>Asks every API of the stack from outside whether it is ready, lives and has the version of the release.</summary>
public sealed class SmokeTest(OperationContext context)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>How long it may take until all answers are good.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Returns when every question was answered well once.</summary>
    /// <param name="address">Where the platform answers; null for where the stack says that it does.</param>
    /// <param name="cancellation">Ends the test.</param>
    /// <exception cref="OperationFailedException">An answer is not good, or nothing can be asked.</exception>
    /// <exception cref="Tools.ToolException">AWS or Pulumi gives no answer.</exception>
    public async Task RunAsync(Uri? address, CancellationToken cancellation)
    {
        var apis = context.Stack.Services.Select(service => service.Api).OfType<ApiServiceSettings>().ToList();
        var awake = await AwakeAsync(apis, cancellation);
        if (awake.Count == 0)
        {
            context.Say($"{context.Stack.Name}: no API runs, so there is nothing to ask.");
            return;
        }

        var questions = new SmokeQuestions(context, address ?? await AddressAsync(cancellation), isGiven: address is not null).Of(awake);
        if (questions.Count == 0)
        {
            throw new OperationFailedException($"{context.Stack.Name}: nothing could be asked, so nothing is known: no path of an API that says how it is can be reached from outside");
        }

        await AskAsync(questions, cancellation);
    }

    private async Task AskAsync(IReadOnlyList<SmokeQuestion> questions, CancellationToken cancellation)
    {
        using var client = new HttpClient(context.Web(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        var probe = new SmokeProbe(client);
        IReadOnlyList<SmokeQuestion> open = questions;
        await context.Patience.ForAsync($"good answers from {context.Stack.Name}", Pause, Limit, LookAsync, cancellation);

        async Task<Look<IReadOnlyList<SmokeQuestion>>> LookAsync()
        {
            var answers = await Task.WhenAll(open.Select(async question => (Question: question, Trouble: await probe.TroubleAsync(question, cancellation))));
            foreach (var (question, _) in answers.Where(answer => answer.Trouble is null))
            {
                context.Say($"{question.Name}: {question.Address} is good{(question.Version is { } version ? $", {version}" : "")}");
            }

            var bad = answers.Where(answer => answer.Trouble is not null).ToList();
            open = [.. bad.Select(answer => answer.Question)];
            return bad.Count == 0
                ? new Look<IReadOnlyList<SmokeQuestion>>(questions, $"{context.Stack.Name}: {questions.Count} of {questions.Count} answers are good.")
                : new Look<IReadOnlyList<SmokeQuestion>>(null, string.Join("; ", bad.Select(answer => $"{answer.Question.Name}: {answer.Question.Address} {answer.Trouble}")));
        }
    }

    private async Task<Uri> AddressAsync(CancellationToken cancellation)
    {
        var outputs = await context.OutputsAsync(cancellation);
        return Uri.TryCreate(outputs.Url, UriKind.Absolute, out var address)
            ? address
            : throw new OperationFailedException($"{context.Stack.Name} has no url in its outputs; deploy the stack first, or name the address with --url");
    }

    /// <summary>A stack that sleeps by its settings has nobody to answer, and that is as it should be.</summary>
    private async Task<List<ApiServiceSettings>> AwakeAsync(List<ApiServiceSettings> apis, CancellationToken cancellation)
    {
        if (context.Settings.Shutdown is null || apis.Count == 0)
        {
            return apis;
        }

        var services = await new ClusterReader(context).ServicesAsync(apis.Select(api => api.Name), cancellation);
        var asleep = apis.Where(api => services.GetValueOrDefault(api.Name) is { DesiredCount: 0 }).ToList();
        foreach (var api in asleep)
        {
            context.Say($"{api.Name}: not asked, it sleeps as shutdown says");
        }

        return [.. apis.Except(asleep)];
    }
}
