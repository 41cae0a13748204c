using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class ImageMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("IMAGE-01", "api-repository", "imageTagMutability", "MUTABLE"),
        Input("IMAGE-01", "api-repository", "imageTagMutability", null),
        Input("IMAGE-01", "api-repository", "imageScanningConfiguration.scanOnPush", false),
        Input("IMAGE-01", "worker-repository", "imageScanningConfiguration", null),
        Input("IMAGE-01", "worker-repository", "encryptionConfigurations", null),
        Wrong("IMAGE-01", "an image is encrypted with a key of AWS", plan => plan.With("api-repository", "encryptionConfigurations", new[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["encryptionType"] = "AES256" } })),
        Input("IMAGE-02", "api-lifecycle", "repository", "shop-production/worker"),
        Input("IMAGE-02", "api-lifecycle", "policy", """{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":1}}]}"""),
        Wrong("IMAGE-02", "few releases stay", plan => plan.With(
            "api-lifecycle", "policy", plan.ByName("api-lifecycle").Text("policy")!.Replace("\"countNumber\":30", "\"countNumber\":19", StringComparison.Ordinal))),
        Wrong("IMAGE-02", "what has no tag stays", plan => plan.With(
            "api-lifecycle", "policy", plan.ByName("api-lifecycle").Text("policy")!.Replace("\"untagged\"", "\"tagged\"", StringComparison.Ordinal))),
        Input("IMAGE-03", "api-repository", "forceDelete", true),
        Input("IMAGE-03", "api-repository", "forceDelete", null),
        Absent("IMAGE-03", "the engine may delete the images", plan => plan.With("api-repository", repository => repository with { Protect = false })),
        Absent("IMAGE-03", "the images go with the stack", plan => plan.With("api-repository", repository => repository with { RetainOnDelete = false })),
    ];
}
