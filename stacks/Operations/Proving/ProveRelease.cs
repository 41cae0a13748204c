namespace Stacks.Operations.Proving;

/// <summary>Shows that every service of the stack runs what its settings ask for.</summary>
public sealed class ProveRelease(OperationContext context)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>How long the services may take to settle.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Returns when every service is proven.</summary>
    /// <exception cref="OperationFailedException">One is not; the message says it of each service.</exception>
    /// <exception cref="Tools.ToolException">AWS gives no answer.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var services = context.Stack.Services;
        if (services.Count == 0)
        {
            context.Say($"{context.Stack.Name}: no service has an image, so nothing runs that could be proven.");
            return;
        }

        var cluster = new ClusterReader(context);
        var proofs = await WaitAsync(cluster, cancellation);
        if (proofs.Any(proof => proof.Proof != Proof.Proven))
        {
            throw new OperationFailedException($"{context.Stack.Name} does not run what was requested:\n{await new UnprovenReport(cluster).OfAsync(proofs, cancellation)}");
        }

        context.Say($"{context.Stack.Name}: proven, {services.Count} of {services.Count} services run what was requested.");
    }

    /// <summary>Ends as soon as one is refuted: nothing that the others do can turn that.</summary>
    private async Task<IReadOnlyList<ServiceProof>> WaitAsync(ClusterReader cluster, CancellationToken cancellation)
    {
        var judge = new ServiceJudge(context, cluster, new RequestedImages(context, cluster));
        List<ServiceProof> last = [];
        try
        {
            return await context.Patience.ForAsync("the services to settle", Pause, Limit, LookAsync, cancellation);
        }
        catch (OperationFailedException late) when (last.Count > 0)
        {
            throw new OperationFailedException($"{late.Message}\n{await new UnprovenReport(cluster).OfAsync(last, cancellation)}");
        }

        async Task<Look<IReadOnlyList<ServiceProof>>> LookAsync()
        {
            var found = await cluster.ServicesAsync(context.Stack.Services.Select(service => service.Name), cancellation);
            var proofs = new List<ServiceProof>();
            foreach (var service in context.Stack.Services)
            {
                proofs.Add(await judge.JudgeAsync(service, found.GetValueOrDefault(service.Name), cancellation));
            }

            last = proofs;
            var isOver = proofs.Exists(proof => proof.Proof == Proof.Refuted) || proofs.TrueForAll(proof => proof.Proof == Proof.Proven);
            return new Look<IReadOnlyList<ServiceProof>>(isOver ? proofs : null, string.Join("; ", proofs));
        }
    }
}
