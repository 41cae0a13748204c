using Infra.Images;
using Stacks.Operations.Answers;
using Stacks.Tools;

namespace Stacks.Operations.Proving;

/// <summary>Which digest each service is asked to run, and whether a container runs it.</summary>
internal sealed class RequestedImages(OperationContext context, ClusterReader cluster)
{
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _platforms = new(StringComparer.Ordinal);

    /// <summary>
    /// The digest as the settings give it, or as the service's repository resolves its tag. A tag elsewhere was resolved when the stack was
    /// planned, and the task definition is where the answer stands: asking the registry again could only tell what the tag means by now.
    /// </summary>
    /// <param name="service">Of the stack.</param>
    /// <param name="definition">The ARN of the task definition that it is meant to run.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <exception cref="OperationFailedException">There is no such image.</exception>
    public async Task<string> DigestAsync(DeployedService service, string definition, CancellationToken cancellation) => service.Image switch
    {
        ServiceImage.ByDigest(var digest) => digest,
        ServiceImage.ByTag(var tag) => await OfTagAsync(service, tag, cancellation),
        ServiceImage.Elsewhere({ Digest: { } digest }) => digest,
        ServiceImage.Elsewhere(var reference) => await OfDefinitionAsync(service, reference, definition, cancellation),
        _ => throw new InvalidOperationException($"An image cannot be {service.Image.GetType().Name}."),
    };

    /// <summary>The digest that a task definition names for the service; null for none.</summary>
    public async Task<string?> DefinedAsync(DeployedService service, string definition, CancellationToken cancellation) =>
        (await cluster.DefinitionAsync(definition, cancellation)).DigestOf(service.Name);

    /// <summary>
    /// Whether the container runs the digest. A runtime fetches what it is told by digest and nothing else, so the name that the container was
    /// started with counts first. Beside it ECS reports the digest of what was fetched: the same, or for an index of several platforms perhaps
    /// that of the one platform, which the index has to list. For registries other than ECR it may report none.
    /// </summary>
    public async Task<bool> RunsAsync(DeployedService service, string digest, EcsContainer container, CancellationToken cancellation)
    {
        var named = ImageDigest.In(container.Image);
        if (named is not null && named != digest)
        {
            return false;
        }

        if (container.ImageDigest is not { } reported || reported == digest)
        {
            return named is not null || container.ImageDigest is not null;
        }

        return service.Image is ServiceImage.Elsewhere
            ? named is not null
            : (await PlatformsAsync(service, digest, cancellation)).Contains(reported, StringComparer.Ordinal);
    }

    private async Task<string> OfTagAsync(DeployedService service, string tag, CancellationToken cancellation)
    {
        if (_tags.TryGetValue(service.Name, out var known))
        {
            return known;
        }

        try
        {
            var answer = await context.Aws.ReadAsync<EcrImageDetails>(
                cancellation, "ecr", "describe-images", "--repository-name", service.Repository, "--image-ids", $"imageTag={tag}");
            return _tags[service.Name] = answer.ImageDetails is [var image, ..] ? image.ImageDigest : throw NoImage(service, tag);
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            throw NoImage(service, tag);
        }
    }

    private static OperationFailedException NoImage(DeployedService service, string tag) =>
        new($"there is no image {tag} in the repository {service.Repository}");

    private async Task<string> OfDefinitionAsync(DeployedService service, ImageReference reference, string definition, CancellationToken cancellation)
    {
        var image = (await cluster.DefinitionAsync(definition, cancellation)).ImageOf(service.Name);
        return image is not null && image.StartsWith($"{reference.Repository}@", StringComparison.Ordinal)
            ? image[(reference.Repository.Length + 1)..]
            : throw new OperationFailedException($"its task definition names {image ?? "no image"}, which is no digest of {reference.Repository}");
    }

    /// <summary>The digests that an index lists, none for an image of one platform.</summary>
    private async Task<IReadOnlyList<string>> PlatformsAsync(DeployedService service, string digest, CancellationToken cancellation)
    {
        if (!_platforms.TryGetValue(digest, out var platforms))
        {
            string[] arguments =
            [
                "ecr", "batch-get-image", "--repository-name", service.Repository, "--image-ids", $"imageDigest={digest}",
                "--accepted-media-types",
                "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json",
                "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json",
            ];
            var answer = await context.Aws.ReadAsync<EcrImages>(cancellation, arguments);
            var call = new ToolCall("aws", arguments);
            platforms = [.. answer.Images.SelectMany(image => ToolRequests.Parse<ImageIndex>(call, image.ImageManifest).Manifests).Select(entry => entry.Digest)];
            _platforms.Add(digest, platforms);
        }

        return platforms;
    }
}
