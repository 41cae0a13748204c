using Infra.Naming;
using Stacks.Operations.Answers;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;
using Stacks.Tools;

namespace Stacks.Operations.Rollbacks;

/// <summary>Whether services can go back to a release, asked before any of them is touched.</summary>
internal sealed class RollbackCheck(OperationContext context)
{
    private readonly ClusterReader _cluster = new(context);

    /// <summary>The image of each service of the release, by its name: with its registry and its digest.</summary>
    /// <exception cref="OperationFailedException">A service, a revision or an image is not there any more; every problem at once.</exception>
    /// <exception cref="ToolException">AWS gives no answer.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ImagesAsync(RecordedRelease target, CancellationToken cancellation)
    {
        var there = await _cluster.ServicesAsync(target.Services.Keys, cancellation);
        var images = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var (name, revision) in target.Services)
        {
            var (image, problem) = there.ContainsKey(name)
                ? await ImageAsync(name, revision, cancellation)
                : (null, $"{name}: there is no such service any more; what {target.Name} needs comes back by its settings and pulumi up alone");
            if (problem is not null)
            {
                problems.Add(problem);
            }
            else
            {
                images[name] = image!;
            }
        }

        return problems.Count == 0
            ? images
            : throw new OperationFailedException($"{context.Stack.Name} cannot go back to {target.Name}, and nothing was touched:\n{string.Join('\n', problems)}");
    }

    private async Task<(string? Image, string? Problem)> ImageAsync(string name, RunningRevision revision, CancellationToken cancellation)
    {
        EcsTaskDefinition definition;
        try
        {
            definition = await _cluster.DefinitionAsync(revision.TaskDefinition, cancellation);
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            return (null, $"{name}: there is no {revision.TaskDefinition}");
        }

        var family = new StandardNames(context.Settings.Product, context.Stack.Name).For(name);
        return definition switch
        {
            // The record is open to whoever may write deployments: it names revisions of this stack's services, or it is not believed.
            _ when definition.Family != family => (null, $"{name}: {revision.TaskDefinition} is none of {family}; the record is not to be believed"),
            { Status: not "ACTIVE" } => (null, $"{name}: {revision.TaskDefinition} is {definition.Status}; what is not registered cannot run"),
            _ when definition.DigestOf(name) != revision.Digest => (null, $"{name}: {revision.TaskDefinition} does not run the recorded {revision.Digest}"),
            _ => await PulledAsync(name, definition.ImageOf(name)!, revision.Digest, cancellation),
        };
    }

    /// <summary>An image of ECR is asked for; of another registry a task will find out.</summary>
    private async Task<(string? Image, string? Problem)> PulledAsync(string name, string image, string digest, CancellationToken cancellation)
    {
        var repository = image.Split('@')[0];
        if (repository.Split('/', 2) is not [var registry, var own] || !registry.Contains(".dkr.ecr.", StringComparison.Ordinal))
        {
            return (image, null);
        }

        try
        {
            await context.Aws.DoAsync(cancellation, "ecr", "describe-images", "--repository-name", own, "--image-ids", $"imageDigest={digest}");
            return (image, null);
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            return (null, $"{name}: the image {digest} is no longer in {own}; push it again, or name a later release with --to");
        }
    }
}
