using Infra.Data;
using Infra.Network;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Compute;

/// <summary>What a service was given to work with: null where it has no business. Network path, address and credentials go together.</summary>
public sealed record ServiceDependencies(PostgresDatabase? Database, RedisCache? Cache)
{
    /// <summary>Plain facts about the dependencies, as environment variables ordered by name.</summary>
    internal IEnumerable<(string Name, Input<string> Value)> Environment()
    {
        if (Cache is not null)
        {
            yield return ("CACHE_HOST", Cache.Host);
            yield return ("CACHE_PORT", $"{RedisCache.Port}");
        }

        if (Database is not null)
        {
            yield return ("DATABASE_HOST", Database.Host);
            yield return ("DATABASE_NAME", PostgresDatabase.DatabaseName);
            yield return ("DATABASE_PORT", $"{PostgresDatabase.Port}");
        }
    }

    /// <summary>Their credentials by reference, ordered by name.</summary>
    internal IEnumerable<(string Name, Output<string> ValueFrom)> Secrets()
    {
        if (Cache is not null)
        {
            yield return ("CACHE_TOKEN", Cache.SecretArn);
        }

        if (Database is not null)
        {
            yield return ("DATABASE_PASSWORD", Output.Format($"{Database.SecretArn}:password::"));
            yield return ("DATABASE_USER", Output.Format($"{Database.SecretArn}:username::"));
        }
    }

    /// <summary>The secrets behind <see cref="Secrets"/>, each once, with the keys that open them.</summary>
    internal IEnumerable<(Output<string> SecretArn, Output<string> KeyArn)> SecretsWithKeys()
    {
        if (Cache is not null)
        {
            yield return (Cache.SecretArn, Cache.Key.Arn);
        }

        if (Database is not null)
        {
            yield return (Database.SecretArn, Database.Key.Arn);
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
