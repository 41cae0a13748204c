using Pulumi;
using Ecr = Pulumi.Aws.Ecr;

namespace Infra.Images;

/// <summary>The images of one service: scanned when pushed, encrypted, and a tag once pushed means the same image for ever.</summary>
public sealed class ImageRepository : ComponentResource
{
    /// <summary>Pushes of images without a tag, and layers of failed ones, are of no use after this.</summary>
    private static readonly TimeSpan UntaggedRetention = TimeSpan.FromDays(7);

    public Output<string> Arn { get; }

    /// <summary>Its name in the registry: <c>shop-staging/api</c>.</summary>
    public Output<string> RepositoryName { get; }

    /// <summary>With the registry, without tag and digest.</summary>
    public Output<string> Url { get; }

    /// <param name="name">The service's name.</param>
    /// <param name="args">What the stack decides.</param>
    /// <param name="options">As for any component.</param>
    public ImageRepository(string name, ImageRepositoryArgs args, ComponentResourceOptions? options = null)
        : base("infra:images:ImageRepository", $"{name}-images", options)
    {
        var repository = new Ecr.Repository($"{name}-repository", new Ecr.RepositoryArgs
        {
            Name = args.Context.Names.Repository(name),
            ImageTagMutability = "IMMUTABLE",
            ImageScanningConfiguration = new Ecr.Inputs.RepositoryImageScanningConfigurationArgs { ScanOnPush = true },
            // Neither can be changed later without a new repository, and so without its images.
            EncryptionConfigurations = new Ecr.Inputs.RepositoryEncryptionConfigurationArgs { EncryptionType = "KMS", KmsKey = args.Key.Arn },
            ForceDelete = !args.DeletionProtection,
            Tags = args.Context.Tags.For(args.Context.Names.Repository(name)),
        }, new CustomResourceOptions { Parent = this, Protect = args.DeletionProtection, RetainOnDelete = args.DeletionProtection });
        _ = new Ecr.LifecyclePolicy($"{name}-lifecycle", new Ecr.LifecyclePolicyArgs
        {
            Repository = repository.Name,
            Policy = LifecycleJson.Write(UntaggedRetention, args.KeptReleases),
        }, new CustomResourceOptions { Parent = this });
        Arn = repository.Arn;
        RepositoryName = repository.Name;
        Url = repository.RepositoryUrl;
        RegisterOutputs();
    }
}
