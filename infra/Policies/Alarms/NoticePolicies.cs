using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Whether what is told is heard: topics, and the events of AWS.</summary>
public static class NoticePolicies
{
    /// <summary>What whoever publishes to an encrypted topic does with its key.</summary>
    private static readonly string[] Publishing = ["kms:Decrypt", "kms:GenerateDataKey"];

    public static Policy TopicsCanBePublishedTo => new()
    {
        Id = "ALARM-12",
        Severity = Severity.Blocker,
        Promise = "a topic is encrypted with a key of the stack that CloudWatch may use",
        Why = "With another key, AWS's own included, every alarm fails to publish, and nobody hears of that either.",
        Fix = "set KmsMasterKeyId to an EncryptionKey with KeyUsers.Alarms()",
        Answers = ["SNS.1", "CKV_AWS_26", "AVD-AWS-0095", "AVD-AWS-0136", "AwsSolutions-SNS3"],
        Select = plan => plan.OfType(ResourceTypes.Topic),
        HoldsIn = (topic, plan) => plan.Referred(ResourceTypes.EncryptionKey, topic.Text("kmsMasterKeyId"))?.Statements("policy").Any(statement =>
            Publishing.All(statement.Allows)
            && statement.PrincipalKind() == "Service"
            && statement.Texts("Principal.Service")!.Contains("cloudwatch.amazonaws.com", StringComparer.Ordinal)) == true,
    };

    public static Policy TopicsAreHeard => new()
    {
        Id = "ALARM-13",
        Severity = Severity.Blocker,
        Promise = "somebody listens to every topic",
        Why = "Telling a topic that nobody reads is telling nobody.",
        Fix = "set alarms.email",
        Select = plan => plan.OfType(ResourceTypes.Topic),
        HoldsIn = (topic, plan) => plan.Where(ResourceTypes.TopicSubscription, "topic", topic.Id).Any(subscription =>
            // An address that holds a key of its receiver is a secret.
            subscription.IsSecret("endpoint") || !string.IsNullOrEmpty(subscription.Text("endpoint"))),
    };

    public static Policy EventsAreTold => new()
    {
        Id = "ALARM-17",
        Severity = Severity.Blocker,
        Promise = "every event that the stack listens for is told to its topic or its chat",
        Why = "A rule without a target is a rule that nobody hears.",
        Fix = "add an EventNotice to EventNotices",
        Select = plan => plan.OfType(ResourceTypes.EventRule),
        HoldsIn = (rule, plan) => rule.Text("state") == "ENABLED" && plan.Where(ResourceTypes.EventTarget, "rule", rule.Text("name")).Any(target =>
            plan.Makes(ResourceTypes.Topic, target.Text("arn")) || plan.Where(ResourceTypes.ApiDestination, "name", DestinationIn(target.Text("arn"))).Any()),
    };

    public static Policy EndedTasksAreNoticed => new()
    {
        Id = "ALARM-19",
        Severity = Severity.Blocker,
        Promise = "somebody hears of deployments that failed and tasks that ended, of what AWS does to a database, and of backups that failed",
        Why = "No metric shows them: the deployment goes back, the task is started again, and the day has no copy.",
        Fix = "pass PlatformEvents.Of to EventNotices",
        // The rule for a database is about its replica as well, by the beginning of the name.
        Select = plan =>
        [
            .. plan.OfType(ResourceTypes.Cluster),
            .. plan.OfType(ResourceTypes.Database).Where(database => !database.Has("replicateSourceDb")),
            .. plan.OfType(ResourceTypes.BackupSelection),
        ],
        HoldsIn = (resource, plan) => resource.Type switch
        {
            ResourceTypes.Cluster => HeardEvents.Has(plan, "ECS Deployment State Change", resource.Text("name")) && HeardEvents.Has(plan, "ECS Task State Change", resource.Text("name")),
            ResourceTypes.Database => HeardEvents.Has(plan, "RDS DB Instance Event", resource.Text("identifier")),
            _ => HeardEvents.Has(plan, "Backup Job State Change", resource.Text("iamRoleArn")) && HeardEvents.Has(plan, "Restore Job State Change", resource.Text("iamRoleArn")),
        },
    };

    /// <summary>The name of an API destination in its ARN, <c>...:api-destination/NAME/ID</c>.</summary>
    private static string? DestinationIn(string? arn) => arn?.Split('/') is [var kind, var name, _] && kind.EndsWith(":api-destination", StringComparison.Ordinal) ? name : null;
}
