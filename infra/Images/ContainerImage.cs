using Pulumi;
using Docker = Pulumi.Docker;
using Ecr = Pulumi.Aws.Ecr;

namespace Infra.Images;

/// <summary>The one image that a task definition may name: by digest.</summary>
/// <param name="Name">With its registry and its digest.</param>
/// <param name="Repository">Where a task must be admitted to fetch it; null for a registry that admits everyone.</param>
public sealed record ContainerImage(Output<string> Name, ImageRepository? Repository)
{
    /// <summary>
    /// A digest stands for itself. A tag is looked up, so a plan fails before a deployment of an image that is not there.
    /// Nothing here builds an image.
    /// </summary>
    public static ContainerImage Resolve(ServiceImage image, ImageRepository own) => image switch
    {
        ServiceImage.ByDigest(var digest) => new ContainerImage(Output.Format($"{own.Url}@{digest}"), own),
        ServiceImage.ByTag(var tag) => new ContainerImage(LookUp(own, tag), own),
        ServiceImage.Elsewhere(var reference) => new ContainerImage(LookUp(reference), Repository: null),
        _ => throw new InvalidOperationException($"An image cannot be {image.GetType().Name}."),
    };

    /// <summary>In a registry that asks for no login.</summary>
    internal static Output<string> LookUp(ImageReference image) =>
        image.Digest is not null
            ? Output.Create(image.ToString())
            : Docker.GetRegistryImage
                .Invoke(new Docker.GetRegistryImageInvokeArgs { Name = image.ToString() })
                .Apply(found => $"{image.Repository}@{found.Sha256Digest}");

    // By the AWS provider, which is logged in already: a login of the Docker provider lasts twelve hours, would lie in the state,
    // and as a new one in every run would make each plan differ from the last.
    private static Output<string> LookUp(ImageRepository own, string tag)
    {
        var found = Ecr.GetImage.Invoke(new Ecr.GetImageInvokeArgs { RepositoryName = own.RepositoryName, ImageTag = tag });
        return Output.Tuple(own.Url, found).Apply(both => $"{both.Item1}@{both.Item2.ImageDigest}");
    }
}
