using Infra.Compute;
using Infra.Cost;

namespace Infra.Settings;

/// <summary>
/// What a stack may decide, read once from its <c>Pulumi.&lt;stack&gt;.yaml</c> by <see cref="StackSettingsReader"/>.
/// Everything absent here is the house's decision and the same in every stack.
/// </summary>
public sealed record StackSettings
{
    /// <summary>The name that every resource name begins with: 2 to 16 lower-case letters, digits and single hyphens.</summary>
    public required string Product { get; init; }

    /// <summary>Who answers for the stack, as an e-mail address; the <c>owner</c> tag of every resource.</summary>
    public required string Owner { get; init; }

    /// <summary>Customers notice when this stack fails: approval, a standby and protection from deletion are then not optional.</summary>
    public required bool CustomerFacing { get; init; }

    /// <summary>The AWS region, from <c>aws:region</c>, which the AWS provider reads as well.</summary>
    public required string Region { get; init; }

    /// <summary>How long every log group of the stack keeps its events; one of the periods that CloudWatch Logs knows.</summary>
    public required TimeSpan LogRetention { get; init; }

    public required NetworkSettings Network { get; init; }
    public required DatabaseSettings Database { get; init; }
    public required CacheSettings Cache { get; init; }
    public required ClusterSettings Cluster { get; init; }
    public required ImageSettings Images { get; init; }

    /// <summary>When every service sleeps; null for a stack that never does.</summary>
    public required NightShutdown? Shutdown { get; init; }

    /// <summary>The services by name, ordered by name (ordinal).</summary>
    public required IReadOnlyList<ServiceSettings> Services { get; init; }

    /// <summary>The one-off tasks by name, ordered by name (ordinal).</summary>
    public required IReadOnlyList<TaskSettings> Tasks { get; init; }

    /// <summary>Null where no task migrates the database.</summary>
    public required ReleaseSettings? Release { get; init; }

    public required EdgeSettings Edge { get; init; }

    /// <summary>The sites by name, ordered by name (ordinal).</summary>
    public required IReadOnlyList<SiteSettings> Sites { get; init; }

    public required AlarmSettings Alarms { get; init; }

    /// <summary>Null where nobody hears but by mail.</summary>
    public required ChatSettings? Chat { get; init; }

    public required BudgetSettings Budget { get; init; }
    /// <summary>How much the stack is assumed to be used, for what it will cost.</summary>
    public required Usage Usage { get; init; }

    public required BackupSettings Backup { get; init; }
    public required GitHubSettings GitHub { get; init; }
    public required StateSettings State { get; init; }
}
