using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>What a cluster promises, and who gets into its tasks.</summary>
public static class ClusterPolicies
{
    private const string Sessions = "configuration.executeCommandConfiguration";

    public static Policy NobodyLogsIn => new()
    {
        Id = "ECS-07",
        Severity = Severity.Blocker,
        Promise = "nobody opens a shell in a task that customers depend on; elsewhere the cluster says how sessions are kept",
        Why = "A shell reads every secret that the task was given, and what was done in it is in no commit.",
        Fix = "leave cluster.exec out, or let EcsCluster declare the key and the log of the sessions",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => service.Flag("enableExecuteCommand") is { } open && (!open || (!plan.IsCustomerFacing() && plan.Where(ResourceTypes.Cluster, "name", ServicePolicies.ClusterOf(service)).AnyAndAll(cluster => cluster.Has(Sessions)))),
    };

    public static Policy ClustersAreMeasured => new()
    {
        Id = "ECS-28",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a cluster measures its services and tasks with Container Insights; elsewhere it says whether",
        Why = "Without it nobody knows how many tasks should have run, nor which of them ate the memory.",
        Fix = "set cluster.containerInsights to enabled or enhanced",
        Answers = ["ECS.12", "AwsSolutions-ECS4", "CKV_AWS_65", "AVD-AWS-0034"],
        Disagreement = "Two rules take the plain mode, one the enhanced mode as well; both count the tasks that alarms compare, so both are taken.",
        Select = plan => plan.OfType(ResourceTypes.Cluster),
        HoldsIn = (cluster, plan) => cluster.Items("settings")?.SingleOrDefault(setting => setting.Text("name") == "containerInsights")?.Text("value") is { } insights
            && (!plan.IsCustomerFacing() || insights is "enabled" or "enhanced"),
    };

    public static Policy SessionsAreEncrypted => new()
    {
        Id = "ECS-30",
        Severity = Severity.Blocker,
        Promise = "a session in a task is encrypted with a key of the stack, on its way and in its log",
        Why = "Whoever has a shell prints secrets; only with a key of our own can reading them be taken away and traced.",
        Fix = "let EcsCluster declare the key and the log of the sessions",
        Answers = ["CKV_AWS_224"],
        IfPresent = true,
        Select = Hosts,
        HoldsIn = (cluster, plan) => plan.Makes(ResourceTypes.EncryptionKey, cluster.Text($"{Sessions}.kmsKeyId"))
            && cluster.Flag($"{Sessions}.logConfiguration.cloudWatchEncryptionEnabled") == true,
    };

    public static Policy SessionsAreRecorded => new()
    {
        Id = "ECS-31",
        Severity = Severity.Blocker,
        Promise = "what is typed in a task is kept in a log group of the stack",
        Why = "Without it nobody knows afterwards what was changed by hand, nor by whom.",
        Fix = "let EcsCluster declare the key and the log of the sessions",
        Answers = ["CKV_AWS_223"],
        Disagreement = "The rule takes any logging but none; by default the session goes to the log of the task, among what the program says.",
        IfPresent = true,
        Select = Hosts,
        HoldsIn = (cluster, plan) => cluster.Text($"{Sessions}.logging") == "OVERRIDE"
            && plan.Makes(ResourceTypes.LogGroup, cluster.Text($"{Sessions}.logConfiguration.cloudWatchLogGroupName")),
    };

    private static IEnumerable<PlannedResource> Hosts(Plan plan) => plan.OfType(ResourceTypes.Cluster).Where(cluster => cluster.Has(Sessions));
}
