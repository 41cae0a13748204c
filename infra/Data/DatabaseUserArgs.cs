using Infra.Naming;
using Pulumi;

namespace Infra.Data;

/// <summary>Who signs in where.</summary>
public sealed record DatabaseUserArgs
{
    public required string UserName { get; init; }

    public required string Description { get; init; }

    public required Output<string> Host { get; init; }

    /// <summary>Null for one that is made here.</summary>
    public Output<string>? Password { get; init; }

    /// <summary>The secret of the user who may change this one's password; null for that user.</summary>
    public Output<string>? MasterSecretArn { get; init; }

    public required Output<string> KeyArn { get; init; }

    /// <summary>Begins the names of what a restored database has anew: the password and the version of the secret.</summary>
    public required string VersionName { get; init; }

    public required int Generation { get; init; }

    public required StackContext Context { get; init; }
}
