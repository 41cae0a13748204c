using Infra.Access;
using Infra.Images;

namespace Stacks.Composition;

/// <summary>Where the images of the services lie. It stands before any of them is there, so the first deployment needs none.</summary>
internal sealed class ImageTier
{
    private readonly Dictionary<string, ContainerImage> _images = new(StringComparer.Ordinal);

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
            var repository = new ImageRepository(service.Name, new()
            {
                KeptReleases = settings.Images.KeptReleases,
                DeletionProtection = settings.CustomerFacing,
                Key = key,
                Context = foundation.Context,
            });
            if (service.Image is { } image)
            {
                _images.Add(service.Name, ContainerImage.Resolve(image, repository));
            }
        }
    }

    /// <summary>Whether the stack names an image for a service.</summary>
    public bool Has(string service) => _images.ContainsKey(service);

    /// <summary>What a service runs that <see cref="Has"/> an image.</summary>
    public ContainerImage Of(string service) => _images[service];
}
