using Infra.Naming;
using Pulumi;

namespace Infra.Access;

public sealed record PermissionsBoundaryArgs
{
    public required StandardNames Names { get; init; }

    public required StandardTags Tags { get; init; }

    public required string Region { get; init; }

    /// <summary>The AWS account, 12 digits.</summary>
    public required Output<string> AccountId { get; init; }
}
