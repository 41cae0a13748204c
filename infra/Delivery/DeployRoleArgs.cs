using Infra.Naming;
using Infra.Settings;

namespace Infra.Delivery;

public sealed record DeployRoleArgs
{
    public required RepositoryName Repository { get; init; }

    /// <summary>The GitHub environment whose jobs may assume the role.</summary>
    public required string Environment { get; init; }

    /// <summary>Declare the account's OIDC provider for GitHub; false where another stack of the account has.</summary>
    public required bool CreateOidcProvider { get; init; }

    public required StackContext Context { get; init; }
}
