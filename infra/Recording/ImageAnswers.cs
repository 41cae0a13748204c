namespace Infra.Recording;

/// <summary>ECR.</summary>
internal static class ImageAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:ecr/repository:Repository", repository => repository.CloudName)
        {
            NamedBy = "name",
            Outputs = repository => new()
            {
                ["arn"] = repository.Arn("ecr", $"repository/{repository.CloudName}"),
                ["registryId"] = AwsAccount.Id,
                ["repositoryUrl"] = $"{AwsAccount.Id}.dkr.ecr.{repository.Region}.amazonaws.com/{repository.CloudName}",
            },
        },
        new("aws:ecr/lifecyclePolicy:LifecyclePolicy", policy => policy.Text("repository", policy.Name))
        {
            Outputs = _ => new() { ["registryId"] = AwsAccount.Id },
        },
    ];
}
