using Infra.Naming;
using Infra.Network;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Data;

public sealed record DatabaseRotationArgs
{
    /// <summary>Where the function runs: it needs a way out, since it calls Secrets Manager and RDS.</summary>
    public required PrivatePlacement Placement { get; init; }

    /// <summary>The security group of Postgres.</summary>
    public required SecurityGroup Database { get; init; }

    /// <summary>The secret whose password changes.</summary>
    public required Output<string> SecretArn { get; init; }

    public required Output<string> MasterSecretArn { get; init; }

    /// <summary>The key of both secrets.</summary>
    public required Output<string> KeyArn { get; init; }

    /// <summary>Null as long as the function is not deployed: then everything stands ready for it, and nothing rotates.</summary>
    public required DatabaseRotationSchedule? Schedule { get; init; }

    public required StackContext Context { get; init; }
}
