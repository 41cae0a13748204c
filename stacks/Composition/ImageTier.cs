using Infra.Access;
using Infra.Images;
using Infra.Settings;

namespace Stacks.Composition;

/// <summary>Where the images of the services lie. It stands before any of them is there, so the first deployment needs none.</summary>
internal sealed class ImageTier
{
    private readonly Dictionary<string, ImageRepository> _repositories = new(StringComparer.Ordinal);

    public ImageTier(Foundation foundation)
    {
        var settings = foundation.Settings;
        if (settings.Services.Count == 0)
        {
            return;
        }

        var key = new EncryptionKey("images-encryption", new() { Purpose = "images", Through = ["ecr"], Context = foundation.Context });
        foreach (var service in settings.Services)
        {
            _repositories.Add(service.Name, new ImageRepository(service.Name, new()
            {
                KeptReleases = settings.Images.KeptReleases,
                DeletionProtection = settings.CustomerFacing,
                Key = key,
                Context = foundation.Context,
            }));
        }
    }

    /// <summary>What a service runs; null while its stack names no image.</summary>
    public ContainerImage? Of(ServiceSettings service) =>
        service.Image is { } image ? ContainerImage.Resolve(image, _repositories[service.Name]) : null;
}
