using Stacks.Operations.Answers;

namespace Stacks.Operations.Proving;

/// <summary>What the services of a stack run, as ECS has it.</summary>
internal sealed class RunningServices(OperationContext context)
{
    private readonly ClusterReader _cluster = new(context);

    /// <summary>By the name of the service, ordered; a service that is not there is left out.</summary>
    /// <exception cref="Tools.ToolException">AWS gives no answer.</exception>
    public async Task<IReadOnlyDictionary<string, RunningRevision>> ReadAsync(CancellationToken cancellation)
    {
        var running = new SortedDictionary<string, RunningRevision>(StringComparer.Ordinal);
        var found = await _cluster.ServicesAsync(context.Stack.Services.Select(service => service.Name), cancellation);
        foreach (var (name, service) in found)
        {
            if (Newest(service) is { } arn && (await _cluster.DefinitionAsync(arn, cancellation)).DigestOf(name) is { } digest)
            {
                running[name] = new RunningRevision(digest, arn);
            }
        }

        return running;
    }

    /// <summary>The same for people, in one line. It never fails: whoever asks has a failure to tell already.</summary>
    public async Task<string> WordsAsync()
    {
        try
        {
            var running = await ReadAsync(CancellationToken.None);
            return $"Now run: {(running.Count == 0 ? "no service" : string.Join(", ", running.Select(service => $"{service.Key} {RunningRevision.Short(service.Value.Digest)}")))}.";
        }
        catch (Tools.ToolException silent)
        {
            return $"What runs now could not be asked: {silent.Message}";
        }
    }

    /// <summary>The ARN of the revision that a service is on or on the way to.</summary>
    public static string? Newest(EcsService service) => service.Deployments.FirstOrDefault(deployment => deployment.Status == "PRIMARY")?.TaskDefinition;
}
