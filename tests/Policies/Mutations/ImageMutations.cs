using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class ImageMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("IMAGE-01", "api-repository", "imageTagMutability", "MUTABLE"),
        Input("IMAGE-01", "api-repository", "imageTagMutability", null),
        Input("IMAGE-02", "api-lifecycle", "repository", "shop-production/worker"),
        Input("IMAGE-02", "api-lifecycle", "policy", """{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":1}}]}"""),
        Absent("IMAGE-02", "nothing ever goes", plan => plan.Without("api-lifecycle")),
        Rule("few releases stay", "\"countNumber\":30", "\"countNumber\":19", twin: "\"countNumber\":20"),
        Rule("what has no tag stays for longer than a week", "\"countNumber\":7", "\"countNumber\":8"),
        Rule("what has no tag stays", "\"untagged\"", "\"tagged\""),
        Rule("what has no tag goes by its number", "\"sinceImagePushed\"", "\"imageCountMoreThan\""),
        Rule("releases go by their age", "\"imageCountMoreThan\"", "\"sinceImagePushed\""),
        Rule("releases go with what has any tag", "\"tagged\"", "\"any\""),
        Input("IMAGE-03", "api-repository", "forceDelete", true),
        Input("IMAGE-03", "api-repository", "forceDelete", null),
        Input("IMAGE-03", "api-repository", "forceDelete", null) with { Stack = "staging", What = "a stack without customers does not say so" },
        Absent("IMAGE-03", "the engine may delete the images", plan => plan.With("api-repository", repository => repository with { Protect = false })),
        Absent("IMAGE-03", "the images go with the stack", plan => plan.With("api-repository", repository => repository with { RetainOnDelete = false })),
        Input("IMAGE-04", "worker-repository", "encryptionConfigurations", null),
        Input("IMAGE-04", "api-repository", "encryptionConfigurations[0].encryptionType", "AES256"),
        Input("IMAGE-04", "api-repository", "encryptionConfigurations[0].kmsKey", "alias/aws/ecr"),
        Input("IMAGE-04", "api-repository", "encryptionConfigurations[0].kmsKey", null),
        Input("IMAGE-05", "api-repository", "imageScanningConfiguration.scanOnPush", false),
        Input("IMAGE-05", "worker-repository", "imageScanningConfiguration", null),
        InputOf(Shared, "IMAGE-06", "shared", "policy", null),
        InputOf(Shared, "IMAGE-06", "shared", "policy", Policy("Allow", "\"Principal\":\"*\",")),
        InputOf(Shared, "IMAGE-06", "shared", "policy", Policy("Allow", "\"Principal\":{\"AWS\":\"*\"},")),
        InputOf(Shared, "IMAGE-06", "shared", "policy", Policy("Allow", "\"NotPrincipal\":{\"AWS\":\"999988887777\"},")),
        InputOf(plan => Shared(plan).With("shared", "policy", Policy("Deny", "\"Principal\":\"*\",")), "IMAGE-06", "shared", "policy", "{\"Version\":\"2012-10-17\",\"Statement\":[]}"),
    ];

    private static Mutation Rule(string what, string from, string becomes, string? twin = null) =>
        Wrong("IMAGE-02", what, plan => Rule(plan, twin ?? from, becomes)) with { Twin = plan => Rule(plan, from, twin ?? from) };

    private static Plan Rule(Plan plan, string from, string to) =>
        plan.With("api-lifecycle", "policy", plan.ByName("api-lifecycle").Text("policy")!.Replace(from, to, StringComparison.Ordinal));

    private static Plan Shared(Plan plan) => Adding("aws:ecr/repositoryPolicy:RepositoryPolicy", "shared",
        ("repository", "shop-production/api"), ("policy", Policy("Allow", "\"Principal\":{\"AWS\":\"arn:aws:iam::999988887777:root\"},")))(plan);

    private static string Policy(string effect, string principal) =>
        $"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"{effect}\",{principal}\"Action\":\"ecr:BatchGetImage\"}}]}}";
}
