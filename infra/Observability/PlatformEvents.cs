using Infra.Compute;
using Infra.Data;
using Infra.Naming;
using Pulumi;

namespace Infra.Observability;

/// <summary>What AWS does to a stack and says in events only.</summary>
public static class PlatformEvents
{
    /// <summary>A deployment that ECS gave up, and tasks that ended without being asked to.</summary>
    public static IEnumerable<EventNotice> Of(EcsCluster cluster, StackContext context)
    {
        yield return new EventNotice
        {
            Name = "deployment-failed",
            Pattern = new EventPattern
            {
                Source = "aws.ecs",
                DetailTypes = ["ECS Deployment State Change"],
                Resources = [new EventMatch(Output.Format($"arn:aws:ecs:{context.Region}:{context.AccountId}:service/{cluster.ClusterName}/"), EventTest.Prefix)],
                Details = [("eventName", EventMatch.AnyOf("SERVICE_DEPLOYMENT_FAILED"))],
            },
            Title = "A deployment failed",
            Facts = [("service", "$.resources[0]"), ("reason", "$.detail.reason")],
            Text = "ECS gave up a deployment of <service>: <reason>",
            Guide = "deployment-failed",
        };
        yield return new EventNotice
        {
            Name = "task-stopped",
            Pattern = new EventPattern
            {
                Source = "aws.ecs",
                DetailTypes = ["ECS Task State Change"],
                Details =
                [
                    ("clusterArn", [new EventMatch(cluster.Arn)]),
                    ("lastStatus", EventMatch.AnyOf("STOPPED")),
                    // A deployment and autoscaling stop tasks by the scheduler, a person by hand, AWS a spot task with notice: none of these.
                    ("stopCode", EventMatch.AnyOf("EssentialContainerExited", "TaskFailedToStart")),
                    // Tasks of services alone: one that runs once ends because it is done.
                    ("group", [new EventMatch("service:", EventTest.Prefix)]),
                ],
            },
            Title = "A task stopped by itself",
            Facts = [("group", "$.detail.group"), ("task", "$.detail.taskArn"), ("reason", "$.detail.stoppedReason")],
            Text = "<group> lost the task <task>: <reason>",
            Guide = "task-stopped",
        };
    }

    /// <summary>What RDS does to the instance and to the copies of it that begin with its name.</summary>
    public static IEnumerable<EventNotice> Of(PostgresDatabase database, StackContext context)
    {
        var arn = Output.Format($"arn:aws:rds:{context.Region}:{context.AccountId}:db:{database.Identifier}");
        yield return new EventNotice
        {
            Name = "database-event",
            Pattern = new EventPattern
            {
                Source = "aws.rds",
                DetailTypes = ["RDS DB Instance Event"],
                Resources = [new EventMatch(arn), new EventMatch(Output.Format($"{arn}-"), EventTest.Prefix)],
                Details =
                [
                    ("EventCategories", EventMatch.AnyOf(
                        "availability", "deletion", "failover", "failure", "low storage", "maintenance", "read replica", "recovery", "restoration")),
                ],
            },
            Title = "Something happened to the database",
            Facts = [("database", "$.detail.SourceIdentifier"), ("message", "$.detail.Message")],
            Text = "<database>: <message>",
            Guide = "database-event",
        };
    }

    /// <summary>
    /// What ElastiCache tells through EventBridge: of serverless caches, says its guide, while EventBridge's own makes no difference. A cache with
    /// nodes may therefore stay silent here; what matters most, a failover, is an alarm.
    /// </summary>
    public static IEnumerable<EventNotice> Of(RedisCache cache)
    {
        yield return new EventNotice
        {
            Name = "cache-event",
            Pattern = new EventPattern
            {
                Source = "aws.elasticache",
                DetailTypes =
                [
                    "Cache Creation Failed", "Cache Limit Approaching", "Cache Update Failed", "Snapshot Copy Failed", "Snapshot Creation Failed", "Snapshot Export Failed",
                ],
                // A snapshot is named after the group, with something before and behind.
                Details = [("SourceIdentifier", [new EventMatch($"*{cache.Identifier}*", EventTest.Wildcard)])],
            },
            Title = "Something failed at the cache",
            Facts = [("kind", "$.detail-type"), ("cache", "$.detail.SourceIdentifier"), ("message", "$.detail.Message")],
            Text = "<kind> at <cache>: <message>",
            Guide = "cache-event",
        };
    }

    /// <summary>Jobs of AWS Backup that ended without a copy or without a restored one, by the role that all jobs of the stack have.</summary>
    public static IEnumerable<EventNotice> OfBackups(Output<string> role)
    {
        yield return new EventNotice
        {
            Name = "backup-failed",
            Pattern = new EventPattern
            {
                Source = "aws.backup",
                DetailTypes = ["Backup Job State Change", "Copy Job State Change"],
                Details = [("state", EventMatch.AnyOf("FAILED", "EXPIRED", "ABORTED")), ("iamRoleArn", [new EventMatch(role)])],
            },
            Title = "A backup failed",
            Facts = [("resource", "$.detail.resourceArn"), ("state", "$.detail.state"), ("message", "$.detail.statusMessage")],
            Text = "The backup of <resource> ended as <state>: <message>",
            Guide = "backup-failed",
        };
        yield return new EventNotice
        {
            Name = "restore-failed",
            Pattern = new EventPattern
            {
                Source = "aws.backup",
                DetailTypes = ["Restore Job State Change"],
                Details = [("status", EventMatch.AnyOf("FAILED", "ABORTED")), ("iamRoleArn", [new EventMatch(role)])],
            },
            Title = "A restore failed",
            Facts = [("job", "$.detail.restoreJobId"), ("kind", "$.detail.resourceType"), ("message", "$.detail.statusMessage")],
            Text = "The restore <job> of <kind> failed: <message>",
            Guide = "backup-failed",
        };
    }

    /// <summary>The alarms that tell somebody, for a chat that cannot listen to the topic; those that another one speaks for, or that ECS alone looks at, are left out by their endings.</summary>
    public static EventNotice Alarms(StackContext context) => new()
    {
        Name = "alarm-changed",
        Pattern = new EventPattern
        {
            Source = "aws.cloudwatch",
            DetailTypes = ["CloudWatch Alarm State Change"],
            Resources = [new EventMatch(Output.Format($"arn:aws:cloudwatch:{context.Region}:{context.AccountId}:alarm:{context.Names.Prefix}-"), EventTest.Prefix)],
            Details = [("alarmName", [new EventMatch("-5xx -green -latency -rollback -unhealthy", EventTest.EndsOtherwise)])],
        },
        Title = "An alarm changed",
        Facts = [("alarm", "$.detail.alarmName"), ("state", "$.detail.state.value"), ("reason", "$.detail.state.reason")],
        Text = "<alarm> is <state>: <reason>",
        ForChatAlone = true,
        Guide = "README",
    };
}
