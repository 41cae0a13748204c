using Infra.Access;
using Infra.Delivery;
using Infra.Images;
using Pulumi;

namespace Stacks.Composition;

/// <summary>Where the images of the services lie. It stands before any of them is there, so the first deployment needs none.</summary>
internal sealed class ImageTier
{
    private readonly Dictionary<string, ContainerImage> _images = new(StringComparer.Ordinal);
    private readonly List<(string Service, ImageRepository Repository)> _repositories = [];

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
            _repositories.Add((service.Name, repository));
            if (service.Image is { } image)
            {
                _images.Add(service.Name, ContainerImage.Resolve(image, repository));
            }
        }
    }

    /// <summary>For the pipeline: where it pushes the images of each service, by registry and name.</summary>
    public IEnumerable<(string Name, Input<string> Value)> Variables() =>
        _repositories.Select(pair => ($"{PipelineName.Part(pair.Service)}_REPOSITORY_URL", (Input<string>)pair.Repository.Url));

    /// <summary>Whether the stack names an image for a service.</summary>
    public bool Has(string service) => _images.ContainsKey(service);

    /// <summary>What a service runs that <see cref="Has"/> an image.</summary>
    public ContainerImage Of(string service) => _images[service];
}
