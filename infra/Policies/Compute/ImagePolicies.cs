using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>What every repository of images promises.</summary>
public static class ImagePolicies
{
    private const int LeastReleases = 20;

    public static readonly Policy ImagesStayWhatTheyAre = new()
    {
        Id = "IMAGE-01",
        Severity = Severity.Blocker,
        Promise = "an image is scanned when it is pushed, encrypted with a key of the stack, and its tag never moves",
        Why = "A tag that moves makes a rollback run other code than before, and an image that nobody scanned keeps its holes unknown.",
        Fix = "make the repository with ImageRepository",
        Select = Repositories,
        HoldsIn = (repository, plan) => repository.Text("imageTagMutability") == "IMMUTABLE"
            && repository.Flag("imageScanningConfiguration.scanOnPush") == true
            && repository.Items("encryptionConfigurations").AnyAndAll(encryption =>
                encryption.Text("encryptionType") == "KMS" && plan.Makes(ResourceTypes.EncryptionKey, encryption.Text("kmsKey"))),
    };

    public static readonly Policy ReleasesStay = new()
    {
        Id = "IMAGE-02",
        Severity = Severity.Blocker,
        Promise = "a repository keeps its last 20 releases at least, and drops what has no tag within a week",
        Why = "A rollback needs the image of the release before; what nobody can name only costs money.",
        Fix = "set images.keepReleases to 20 or more, and let ImageRepository declare the lifecycle",
        Select = Repositories,
        HoldsIn = (repository, plan) => plan.Where(ResourceTypes.ImageLifecycle, "repository", repository.Id)
            .Select(lifecycle => lifecycle.JsonMap("policy")?.Items("rules"))
            .AnyAndAll(rules => rules?.Any(DropsUntagged) == true && rules.AnyAndAll(rule => DropsUntagged(rule) || KeepsReleases(rule))),
    };

    public static readonly Policy ImagesOutliveTheStack = new()
    {
        Id = "IMAGE-03",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, no deployment removes the images of a service; elsewhere the stack says so",
        Why = "Tasks that start anew fetch their image: without it a running service ends with its last task.",
        Fix = "protect the repository and retain it on delete, without ForceDelete",
        Select = Repositories,
        HoldsIn = (repository, plan) => repository.Flag("forceDelete") is { } force
            && (!plan.IsCustomerFacing() || (!force && repository is { Protect: true, RetainOnDelete: true })),
    };

    private static IEnumerable<PlannedResource> Repositories(Plan plan) => plan.OfType(ResourceTypes.ImageRepository);

    private static bool DropsUntagged(PlannedMap rule) =>
        rule.Text("selection.tagStatus") == "untagged" && rule.Text("selection.countType") == "sinceImagePushed" && rule.Number("selection.countNumber") <= 7;

    private static bool KeepsReleases(PlannedMap rule) =>
        rule.Text("selection.tagStatus") == "tagged" && rule.Text("selection.countType") == "imageCountMoreThan" && rule.Number("selection.countNumber") >= LeastReleases;
}
