using Infra.Naming;
using Infra.Settings;
using Pulumi;

namespace Infra.Delivery;

public sealed record DeployRoleArgs
{
    public required GitHubIdentity GitHub { get; init; }

    /// <summary>The GitHub environment whose jobs may assume the role.</summary>
    public required string Environment { get; init; }

    /// <summary>Declare the account's OIDC provider for GitHub; false where another stack of the account has.</summary>
    public required bool CreateOidcProvider { get; init; }

    /// <summary>The ARN of the policy that lets it see the stack: that of <see cref="PlanPermissions"/>.</summary>
    public required Output<string> Reading { get; init; }

    /// <summary>The names of the secrets whose first value a deployment writes: the AWS provider reads it back.</summary>
    public required IReadOnlyList<string> WrittenSecrets { get; init; }

    /// <summary>The function that rotates a secret, by name; null for none.</summary>
    public required string? RotationFunction { get; init; }

    /// <summary>The Route 53 zones that hold the records of the stack, each once.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>Where a part of the stack lies outside its region.</summary>
    public required IReadOnlyList<string> OtherRegions { get; init; }

    /// <summary>Where the state lies; null for Pulumi Cloud.</summary>
    public required StateBucket? State { get; init; }

    public required StackContext Context { get; init; }
}
