using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>What every repository of images promises.</summary>
public static class ImagePolicies
{
    private const int LeastReleases = 20;

    public static Policy ImagesStayWhatTheyAre => new()
    {
        Id = "IMAGE-01",
        Severity = Severity.Blocker,
        Promise = "the tag of an image never moves",
        Why = "A tag that moves makes a rollback run other code than before.",
        Fix = "make the repository with ImageRepository",
        Answers = ["ECR.2", "CKV_AWS_51", "AVD-AWS-0031", "aws-ecr-repository-disallow-mutable-image"],
        Select = Repositories,
        Holds = repository => repository.Text("imageTagMutability") == "IMMUTABLE",
    };

    public static Policy ReleasesStay => new()
    {
        Id = "IMAGE-02",
        Severity = Severity.Blocker,
        Promise = "a repository keeps its last 20 releases at least, and drops what has no tag within a week",
        Why = "A rollback needs the image of the release before; what nobody can name only costs money.",
        Fix = "set images.keepReleases to 20 or more, and let ImageRepository declare the lifecycle",
        Answers = ["ECR.3"],
        Select = Repositories,
        HoldsIn = (repository, plan) => plan.Where(ResourceTypes.ImageLifecycle, "repository", repository.Id)
            .Select(lifecycle => lifecycle.JsonMap("policy")?.Items("rules"))
            .AnyAndAll(rules => rules?.Any(DropsUntagged) == true && rules.AnyAndAll(rule => DropsUntagged(rule) || KeepsReleases(rule))),
    };

    public static Policy ImagesOutliveTheStack => new()
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

    public static Policy ImagesAreEncrypted => new()
    {
        Id = "IMAGE-04",
        Severity = Severity.Blocker,
        Promise = "images are encrypted with a key of the stack",
        Why = "Code tells how to break in, and only with our own key can access to it be taken away and traced.",
        Fix = "make the repository with ImageRepository",
        Answers = ["ECR.5", "CKV_AWS_136", "AVD-AWS-0033", "aws-ecr-repository-configure-customer-managed-key", "aws-ecr-repository-disallow-unencrypted-repository"],
        Disagreement = "Some rules take any encryption, or AWS's own key; the strictest wants a key that is named, and costs a dollar a month.",
        Select = Repositories,
        HoldsIn = (repository, plan) => repository.Items("encryptionConfigurations").AnyAndAll(encryption =>
            encryption.Text("encryptionType") == "KMS" && plan.Makes(ResourceTypes.EncryptionKey, encryption.Text("kmsKey"))),
    };

    public static Policy ImagesAreScanned => new()
    {
        Id = "IMAGE-05",
        Severity = Severity.Blocker,
        Promise = "an image is scanned when it is pushed",
        Why = "An image that nobody scanned keeps its holes unknown.",
        Fix = "make the repository with ImageRepository",
        Answers = ["ECR.1", "CKV_AWS_163", "AVD-AWS-0030", "aws-ecr-repository-configure-image-scan", "aws-ecr-repository-enable-image-scan"],
        Select = Repositories,
        Holds = repository => repository.Flag("imageScanningConfiguration.scanOnPush") == true,
    };

    public static Policy RepositoriesAreNotPublic => new()
    {
        Id = "IMAGE-06",
        Severity = Severity.Blocker,
        Promise = "whoever may use a repository from elsewhere is named",
        Why = "Who may pull from it has the code; who may push decides what runs.",
        Fix = "name accounts or roles in Principal of the repository policy",
        Answers = ["AwsSolutions-ECR1", "CKV_AWS_32", "AVD-AWS-0032"],
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.ImageRepositoryPolicy),
        Holds = policy => policy.Statements("policy").AnyAndAll(statement => !statement.IsAllow() || (statement.ContainsKey("Principal") && !statement.IsAboutEveryone())),
    };

    private static IEnumerable<PlannedResource> Repositories(Plan plan) => plan.OfType(ResourceTypes.ImageRepository);

    private static bool DropsUntagged(PlannedMap rule) =>
        rule.Text("selection.tagStatus") == "untagged" && rule.Text("selection.countType") == "sinceImagePushed" && rule.Number("selection.countNumber") <= 7;

    private static bool KeepsReleases(PlannedMap rule) =>
        rule.Text("selection.tagStatus") == "tagged" && rule.Text("selection.countType") == "imageCountMoreThan" && rule.Number("selection.countNumber") >= LeastReleases;
}
