using Pulumi;
using Docker = Pulumi.Docker;

namespace Infra.Compute;

/// <summary>Turns what a stack file says about an image into the one image that a task definition may name: by digest.</summary>
public static class ImageDigest
{
    /// <summary>A digest stands for itself. A tag is looked up in its registry, so a plan fails before a deployment of an image that is not there.</summary>
    public static Output<string> Resolve(ImageReference image) =>
        image.Digest is not null
            ? Output.Create(image.ToString())
            : Docker.GetRegistryImage
                .Invoke(new Docker.GetRegistryImageInvokeArgs { Name = image.ToString() })
                .Apply(found => $"{image.Repository}@{found.Sha256Digest}");
}
