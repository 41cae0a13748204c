using Stacks.Tools;

namespace Stacks.Operations.Proving;

/// <summary>Says of every service how it stands, and of those that are not proven what runs instead and how their last task ended.</summary>
internal sealed class UnprovenReport(ClusterReader cluster)
{
    public async Task<string> OfAsync(IReadOnlyList<ServiceProof> proofs, CancellationToken cancellation)
    {
        var lines = new List<string>();
        foreach (var proof in proofs)
        {
            lines.Add($"{(proof.Proof == Proof.Proven ? "proven" : "NOT PROVEN")} {proof}");
            if (proof is { Proof: not Proof.Proven, Requested: { } requested })
            {
                lines.Add($"  requested: {requested}");
                lines.Add($"  running:   {await ToldAsync(() => RunningAsync(proof.Service, cancellation))}");
                lines.Add($"  last stopped task: {await ToldAsync(() => StoppedAsync(proof.Service, cancellation))}");
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>That something cannot be asked must not hide what is known.</summary>
    private static async Task<string> ToldAsync(Func<Task<string>> ask)
    {
        try
        {
            return await ask();
        }
        catch (ToolException exception)
        {
            return $"cannot be asked: {exception.Message}";
        }
    }

    private async Task<string> RunningAsync(DeployedService service, CancellationToken cancellation)
    {
        var digests = (await cluster.TasksAsync(service, stopped: false, cancellation))
            .Where(task => task.LastStatus == "RUNNING")
            .SelectMany(task => task.Containers).Where(container => container.Name == service.Name)
            .Select(container => container.ImageDigest ?? container.Image ?? "unknown")
            .CountBy(digest => digest, StringComparer.Ordinal).OrderBy(digest => digest.Key, StringComparer.Ordinal)
            .Select(digest => $"{digest.Key} ({digest.Value} {(digest.Value == 1 ? "task" : "tasks")})").ToList();
        return digests.Count == 0 ? "nothing" : string.Join(", ", digests);
    }

    private async Task<string> StoppedAsync(DeployedService service, CancellationToken cancellation)
    {
        var last = (await cluster.TasksAsync(service, stopped: true, cancellation)).MaxBy(task => task.StoppedAt);
        return last is null ? "none within the last hour" : $"{last.Id}: {last.Ending()}";
    }
}
