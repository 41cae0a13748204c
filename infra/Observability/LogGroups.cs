using Infra.Access;
using Infra.Naming;
using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;

namespace Infra.Observability;

/// <summary>
/// Makes the log groups of a stack, all with one retention and one key. A group is declared before its writer exists,
/// since AWS would make one that keeps everything for ever. The exception is that of Container Insights, which AWS makes, for a day.
/// </summary>
public sealed record LogGroups(TimeSpan Retention, EncryptionKey Key, StandardTags Tags)
{
    /// <summary>Where the groups stand when not in the region of the stack; their key stands there too.</summary>
    public Input<string>? Region { get; init; }

    /// <param name="name">The resource's name in the program.</param>
    /// <param name="groupName">At most 512 characters; RDS writes to a group whose name it chooses itself.</param>
    /// <param name="parent">The component whose log it is.</param>
    public CloudWatch.LogGroup Create(string name, string groupName, ComponentResource parent) =>
        new(name, new CloudWatch.LogGroupArgs
        {
            Region = Region,
            Name = groupName,
            RetentionInDays = (int)Retention.TotalDays,
            KmsKeyId = Key.Arn,
            Tags = Tags.For(groupName),
        }, new CustomResourceOptions { Parent = parent });
}
