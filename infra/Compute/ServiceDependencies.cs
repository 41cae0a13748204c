using Infra.Data;
using Infra.Network;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Compute;

/// <summary>What a service was given to work with: null where it has no business. Network path, address and credentials go together.</summary>
public sealed record ServiceDependencies(PostgresDatabase? Database, RedisCache? Cache)
{
    /// <summary>With the credentials of the user who owns the schema: for a task that migrates, never for a service.</summary>
    public bool OwnsTheSchema { get; init; }

    /// <summary>Plain facts about the dependencies, as environment variables ordered by name.</summary>
    internal IEnumerable<(string Name, Input<string> Value)> Environment()
    {
        if (Cache is not null)
        {
            yield return ("CACHE_HOST", Cache.Host);
            yield return ("CACHE_PORT", $"{RedisCache.Port}");
            yield return ("CACHE_SECRET_VERSION", Cache.SecretVersion);
        }

        if (Database is not null)
        {
            if (Database.ReadReplica is { } replica)
            {
                yield return ("DATABASE_READ_HOST", replica.Host);
            }

            // Of no use to the code: a task definition that names another version is another one, so an update after a rotation restarts its readers.
            yield return ("DATABASE_SECRET_VERSION", Database.AppSecretVersion);
        }
    }

    /// <summary>Their credentials by reference, ordered by name.</summary>
    internal IEnumerable<(string Name, Output<string> ValueFrom)> Secrets() =>
        Credentials().SelectMany(secret => secret.References()).OrderBy(reference => reference.Name, StringComparer.Ordinal);

    /// <summary>The secrets behind <see cref="Secrets"/>, each once, with the keys that open them.</summary>
    internal IEnumerable<(Output<string> SecretArn, Output<string> KeyArn)> SecretsWithKeys() =>
        Credentials().Select(secret => (secret.SecretArn, secret.KeyArn));

    private IEnumerable<CredentialsSecret> Credentials()
    {
        if (Cache is not null)
        {
            yield return Cache.Credentials;
        }

        if (Database is not null)
        {
            yield return Database.AppCredentials;
            if (OwnsTheSchema)
            {
                yield return Database.OwnerCredentials;
            }
        }
    }

    /// <summary>Opens the ports between a service and what it was given.</summary>
    internal void Connect(string name, SecurityGroup from, FargateServiceArgs args, ComponentResource parent)
    {
        args.Placement.AllowOut(name, from, args.Context.Tags, parent);
        if (Database is not null)
        {
            Traffic.Allow($"{name}-to-database", from, Database.SecurityGroup, PostgresDatabase.Port, $"Postgres from {name}", args.Context.Tags, parent);
        }

        if (Cache is not null)
        {
            Traffic.Allow($"{name}-to-cache", from, Cache.SecurityGroup, RedisCache.Port, $"Cache from {name}", args.Context.Tags, parent);
        }
    }
}
