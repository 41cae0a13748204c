using Infra.Naming;
using Pulumi;

namespace Infra.Access;

public sealed record ServiceRoleArgs
{
    /// <summary>At most 64 characters.</summary>
    public required string RoleName { get; init; }

    public required string Description { get; init; }

    /// <summary>The AWS service that assumes the role, for this account alone.</summary>
    public required string Service { get; init; }

    /// <summary>What the role may do; null for a role that may do nothing.</summary>
    public Output<string>? Policy { get; init; }

    public required StackContext Context { get; init; }
}
