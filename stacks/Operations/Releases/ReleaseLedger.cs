using System.Text.Json;
using System.Text.Json.Serialization;
using Stacks.Operations.Answers;
using Stacks.Operations.Proving;

namespace Stacks.Operations.Releases;

/// <summary>
/// The record of what was deployed to a stack and gone back to: deployments of its GitHub environment, whose states show in GitHub as well.
/// Nothing in it is ever changed; who may write deployments in the repository may add to it.
/// </summary>
public sealed class ReleaseLedger(OperationContext context)
{
    /// <summary>What GitHub gives in one page: fifty releases and more than anybody goes back.</summary>
    private const int Most = 100;

    /// <summary>What GitHub takes as the description of a state.</summary>
    private const int LongestDescription = 140;

    private const string Migrates = "changes the database";

    /// <summary>What is recorded, newest first; of long records the newest.</summary>
    /// <exception cref="Tools.ToolException">GitHub gives no answer.</exception>
    /// <exception cref="OperationFailedException">The newest part of a long record proves nothing.</exception>
    public async Task<IReadOnlyList<RecordedRelease>> ReadAsync(CancellationToken cancellation)
    {
        var page = await context.GitHub.ReadAsync<IReadOnlyList<GitHubDeployment>>(
            $"deployments?environment={Uri.EscapeDataString(context.Stack.Name)}&task={ReleaseEntry.Task}&per_page={Most}", cancellation);
        var read = page.OrderByDescending(deployment => deployment.Id)
            .Select(deployment => (Deployment: deployment, Entry: ReleaseEntry.Parse(deployment.Payload, out var problem), Problem: problem))
            .ToList();
        // A release can be proven once; should it be said twice, the first counts.
        var proven = read.Where(item => item.Entry?.Proven is not null).GroupBy(item => item.Entry!.Proven!.Of).ToDictionary(group => group.Key, group => group.Last().Entry!.Proven!);
        var record = await Task.WhenAll(read
            .Where(item => item.Entry?.Proven is null)
            .Select(item => ReleaseOfAsync(item.Deployment, item.Entry?.Begun, proven.GetValueOrDefault(item.Deployment.Id), item.Problem, cancellation)));
        return page.Count == Most && !Array.Exists(record, release => release.IsTarget)
            ? throw new OperationFailedException(FormattableString.Invariant(
                $"none of the last {Most} deployments of the environment {context.Stack.Name} with the task {ReleaseEntry.Task} is a proven release: look at them in GitHub, and delete those that are none"))
            : record;
    }

    /// <summary>Records what somebody sets out to do, before anything is touched.</summary>
    /// <returns>The number of the entry.</returns>
    /// <exception cref="Tools.ToolException">GitHub does not take it.</exception>
    public async Task<long> BeginAsync(ReleaseIntent intent, CancellationToken cancellation)
    {
        var id = await AddAsync(new ReleaseEntry { Schema = ReleaseEntry.CurrentSchema, Begun = intent }, Words(intent), cancellation);
        await SayAsync(id, "in_progress", Words(intent), cancellation);
        return id;
    }

    /// <summary>Records that from now on the database may be another one.</summary>
    /// <inheritdoc cref="BeginAsync" path="/exception"/>
    public Task MigrationBeginsAsync(long id, CancellationToken cancellation) => SayAsync(id, "in_progress", Migrates, cancellation);

    /// <summary>Records that it stopped.</summary>
    /// <inheritdoc cref="BeginAsync" path="/exception"/>
    public Task FailedAsync(long id, string why, CancellationToken cancellation) => SayAsync(id, "failure", why, cancellation);

    /// <summary>Records what runs, as what can be gone back to from now on.</summary>
    /// <inheritdoc cref="BeginAsync" path="/exception"/>
    public async Task ProvenAsync(long id, ReleaseIntent intent, IReadOnlyDictionary<string, RunningRevision> services, string? snapshot, CancellationToken cancellation)
    {
        var ordered = new SortedDictionary<string, RunningRevision?>(services.ToDictionary(service => service.Key, service => (RunningRevision?)service.Value), StringComparer.Ordinal);
        var proven = new ProvenRelease { Of = id, Services = ordered, Snapshot = snapshot };
        var second = await AddAsync(new ReleaseEntry { Schema = ReleaseEntry.CurrentSchema, Proven = proven }, $"{Words(intent)}: proven", cancellation);
        await SayAsync(id, "success", Words(intent), cancellation);
        await SayAsync(second, "success", Words(intent), cancellation);
    }

    /// <summary>Why something could not be recorded; null when it could.</summary>
    internal async Task<string?> TryAsync(Func<ReleaseLedger, Task> write)
    {
        try
        {
            await write(this);
            return null;
        }
        catch (Tools.ToolException refused)
        {
            return refused.Message;
        }
    }

    private static string Words(ReleaseIntent intent) => intent.Kind == ReleaseKind.Deploy ? intent.Version : $"back to {intent.Version}";

    private async Task<RecordedRelease> ReleaseOfAsync(GitHubDeployment deployment, ReleaseIntent? intent, ProvenRelease? proven, string? problem, CancellationToken cancellation)
    {
        var release = new RecordedRelease { Id = deployment.Id, At = deployment.CreatedAt, Outcome = ReleaseOutcome.Unreadable, Intent = intent, Note = problem };
        if (intent is null)
        {
            return release;
        }

        if (proven is not null)
        {
            return release with { Outcome = ReleaseOutcome.Proven, MigrationBegan = true, Services = Revisions(proven), Snapshot = proven.Snapshot };
        }

        // GitHub calls whatever another deployment of the environment has followed inactive, so the last state alone says nothing.
        var statuses = await context.GitHub.ReadAsync<IReadOnlyList<GitHubDeploymentStatus>>(
            FormattableString.Invariant($"deployments/{deployment.Id}/statuses?per_page={Most}"), cancellation);
        var failure = statuses.FirstOrDefault(status => status.State is "failure" or "error");
        return release with
        {
            Outcome = failure is null ? ReleaseOutcome.Unfinished : ReleaseOutcome.Failed,
            MigrationBegan = statuses.Any(status => status.Description == Migrates),
            Note = failure?.Description ?? "its end is not recorded",
        };
    }

    private static SortedDictionary<string, RunningRevision> Revisions(ProvenRelease proven) =>
        new(proven.Services.ToDictionary(service => service.Key, service => service.Value!), StringComparer.Ordinal);

    private async Task<long> AddAsync(ReleaseEntry entry, string description, CancellationToken cancellation)
    {
        var body = new NewDeployment(
            context.Variables("GITHUB_SHA") is { Length: > 0 } commit ? commit : context.Settings.GitHub.Branch,
            ReleaseEntry.Task,
            AutoMerge: false,
            RequiredContexts: [],
            entry.ToJson(),
            context.Stack.Name,
            Short(description));
        return (await context.GitHub.SendAsync<MadeDeployment>("POST", "deployments", body, cancellation)).Id;
    }

    private Task<MadeDeployment> SayAsync(long id, string state, string description, CancellationToken cancellation) =>
        // Without this, GitHub would call the releases before inactive.
        context.GitHub.SendAsync<MadeDeployment>(
            "POST", FormattableString.Invariant($"deployments/{id}/statuses"), new NewStatus(state, Short(description), AutoInactive: false, PipelineRun.Address(context)), cancellation);

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestDescription ? line : $"{line[..(LongestDescription - 3)]}...";
    }

    private sealed record NewDeployment(
        string Ref,
        string Task,
        [property: JsonPropertyName("auto_merge")] bool AutoMerge,
        [property: JsonPropertyName("required_contexts")] IReadOnlyList<string> RequiredContexts,
        JsonElement Payload,
        string Environment,
        string Description);

    private sealed record NewStatus(
        string State,
        string Description,
        [property: JsonPropertyName("auto_inactive")] bool AutoInactive,
        [property: JsonPropertyName("log_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? LogUrl);
}
