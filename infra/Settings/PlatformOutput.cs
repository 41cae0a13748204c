namespace Infra.Settings;

/// <summary>What a stack can tell its pipeline beyond what every pipeline is told.</summary>
public enum PlatformOutput
{
    /// <summary>An ARN.</summary>
    AlarmTopic,

    CacheHost,
    Cluster,
    DatabaseHost,

    /// <summary>An ARN.</summary>
    DeployRole,

    /// <summary>Ids, separated by commas.</summary>
    PrivateSubnets,

    Url,

    /// <summary>An id.</summary>
    Vpc,
}
