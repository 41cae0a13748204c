using System.Globalization;
using Infra.Plans;
using Infra.Policies.Compute;
using Infra.Policies.Data;

namespace Infra.Policies.Alarms;

/// <summary>Whether somebody hears of trouble, and knows what to do; and whether logs are kept for it.</summary>
public static class AlarmPolicies
{
    private const string FirstStep = " First: ";
    private const string RunbookLink = "Runbook: https://github.com/";

    private static readonly string[] DatabaseMetrics = ["CPUUtilization", "FreeStorageSpace", "DatabaseConnections", "FreeableMemory"];
    private static readonly string[] CustomerMetrics = ["TargetResponseTime", "HTTPCode_Target_5XX_Count"];
    private static readonly string[] CacheMetrics = ["EngineCPUUtilization", "DatabaseMemoryUsagePercentage", "Evictions"];

    public static readonly Policy AlarmsTellSomebody = new()
    {
        Id = "ALARM-01",
        Severity = Severity.Blocker,
        Promise = "every alarm is told to a topic of the stack, by itself or by another alarm that speaks for it, or stops a deployment",
        Why = "An alarm without an action turns red in a console that nobody looks at.",
        Fix = "build the alarm from an AlarmRule in an AlarmSet",
        Select = TellingAlarms,
        HoldsIn = (alarm, plan) => IsTold(alarm, plan, "alarmActions"),
    };

    public static readonly Policy AlarmsTellTheEnd = new()
    {
        Id = "ALARM-02",
        Severity = Severity.Advice,
        Promise = "every alarm tells when the trouble is over",
        Why = "Whoever was woken would otherwise have to watch until it is.",
        Fix = "set OkActions to the topic",
        // Whether it is told at all is another promise.
        Select = plan => TellingAlarms(plan).Where(alarm => IsTold(alarm, plan, "alarmActions")),
        HoldsIn = (alarm, plan) => IsTold(alarm, plan, "okActions"),
    };

    public static readonly Policy SilenceIsDecided = new()
    {
        Id = "ALARM-03",
        Severity = Severity.Blocker,
        Promise = "every alarm says what it means when the metric is silent",
        Why = "By default an alarm keeps its last colour: a service that is gone stays green.",
        Fix = "set MissingData of the AlarmRule to IsFine or IsTheAlarm",
        Select = Alarms,
        Holds = alarm => alarm.Type == ResourceTypes.CompositeAlarm || alarm.Text("treatMissingData") is "breaching" or "notBreaching",
    };

    public static readonly Policy AlarmsSayWhatToDo = new()
    {
        Id = "ALARM-04",
        Severity = Severity.Blocker,
        Promise = "every alarm says why somebody is woken and what to do first, within the 1024 characters of AWS",
        Why = "At three in the morning a name and a number are not enough.",
        Fix = "write Why and Runbook of the AlarmRule as sentences",
        Select = Alarms,
        Holds = SaysWhatToDo,
    };

    public static readonly Policy SlowAnswersAreNoticed = new()
    {
        Id = "ALARM-05",
        Severity = Severity.Blocker,
        Promise = "somebody hears when an API answers slowly",
        Why = "Customers leave before they complain.",
        Fix = "add ApiAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => IsWatched(targets, plan, "TargetResponseTime"),
    };

    public static readonly Policy FailedAnswersAreNoticed = new()
    {
        Id = "ALARM-06",
        Severity = Severity.Blocker,
        Promise = "somebody hears when an API answers with errors",
        Why = "A service can be up, healthy and useless.",
        Fix = "add ApiAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => IsWatched(targets, plan, "HTTPCode_Target_5XX_Count") && IsWatched(targets, plan, "RequestCount"),
    };

    public static readonly Policy MissingTasksAreNoticed = new()
    {
        Id = "ALARM-07",
        Severity = Severity.Blocker,
        Promise = "somebody hears when fewer tasks of a service run than should",
        Why = "A worker that does not start makes no request fail; the work just stays undone.",
        Fix = "add ServiceAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => AlarmsOn(service, plan, "ECS/ContainerInsights", "RunningTaskCount").Intersect(AlarmsOn(service, plan, "ECS/ContainerInsights", "DesiredTaskCount")).Any()
            || AlarmsOn(service, plan, "AWS/ECS", "CPUUtilization").Any(alarm => alarm.Text("statistic") == "SampleCount"),
    };

    public static readonly Policy BusyTasksAreNoticed = new()
    {
        Id = "ALARM-08",
        Severity = Severity.Blocker,
        Promise = "somebody hears when the tasks of a service run out of processor or memory",
        Why = "Scaling out has an end, and ECS kills a task for its memory without asking.",
        Fix = "add ServiceAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => AlarmsOn(service, plan, "AWS/ECS", "CPUUtilization").Any(alarm => alarm.Text("statistic") != "SampleCount")
            && AlarmsOn(service, plan, "AWS/ECS", "MemoryUtilization").Any(),
    };

    public static readonly Policy DatabasesAreWatched = new()
    {
        Id = "ALARM-09",
        Severity = Severity.Blocker,
        Promise = "somebody hears when a database runs out of processor, memory, storage or connections",
        Why = "Each of the four stops every service at once.",
        Fix = "add DatabaseAlarms.Rules to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Database),
        HoldsIn = (database, plan) => DatabaseMetrics.All(metric =>
            WatchedMetrics.Of(plan).AlarmsOn("AWS/RDS", metric, ("DBInstanceIdentifier", database.Text("identifier"))).Any()),
    };

    public static readonly Policy CachesAreWatched = new()
    {
        Id = "ALARM-10",
        Severity = Severity.Blocker,
        Promise = "somebody hears when a node of a cache runs out of processor or memory, or drops entries",
        Why = "ElastiCache measures nodes, not groups: an alarm on the group sleeps for ever.",
        Fix = "add CacheAlarms.Rules to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Cache),
        HoldsIn = (cache, plan) => Nodes(cache).AnyAndAll(node => CacheMetrics.All(metric =>
            WatchedMetrics.Of(plan).AlarmsOn("AWS/ElastiCache", metric, ("CacheClusterId", node)).Any())),
    };

    public static readonly Policy LostJobsAreNoticed = new()
    {
        Id = "ALARM-11",
        Severity = Severity.Blocker,
        Promise = "where a cache must lose nothing, the first lost entry is an alarm",
        Why = "A queue that dropped one job has lost work that nobody will miss until a customer does.",
        Fix = "keep the threshold of the evictions alarm at 0 for cache.usage queue",
        Select = plan => plan.OfType(ResourceTypes.Cache).Where(cache => CachePolicies.WhenFull(cache, plan) == "noeviction"),
        HoldsIn = (cache, plan) => Nodes(cache)
            .SelectMany(node => WatchedMetrics.Of(plan).AlarmsOn("AWS/ElastiCache", "Evictions", ("CacheClusterId", node)))
            .All(alarm => alarm.Number("threshold") == 0 && alarm.Text("comparisonOperator") == "GreaterThanThreshold"),
    };

    public static readonly Policy TopicsCanBePublishedTo = new()
    {
        Id = "ALARM-12",
        Severity = Severity.Blocker,
        Promise = "a topic is encrypted with a key of the stack that CloudWatch may use",
        Why = "With another key, AWS's own included, every alarm fails to publish, and nobody hears of that either.",
        Fix = "set KmsMasterKeyId to an EncryptionKey with KeyUsers.Alarms()",
        Answers = ["SNS.1", "CKV_AWS_26", "AVD-AWS-0095", "AVD-AWS-0136", "AwsSolutions-SNS3"],
        Select = plan => plan.OfType(ResourceTypes.Topic),
        HoldsIn = (topic, plan) => plan.Referred(ResourceTypes.EncryptionKey, topic.Text("kmsMasterKeyId"))?.Statements("policy").Any(statement =>
            statement.Allows("kms:Decrypt") && statement.PrincipalKind() == "Service" && statement.Text("Principal.Service") == "cloudwatch.amazonaws.com") == true,
    };

    public static readonly Policy TopicsAreHeard = new()
    {
        Id = "ALARM-13",
        Severity = Severity.Blocker,
        Promise = "somebody listens to every topic",
        Why = "Telling a topic that nobody reads is telling nobody.",
        Fix = "set alarms.email",
        Select = plan => plan.OfType(ResourceTypes.Topic),
        HoldsIn = (topic, plan) => plan.Where(ResourceTypes.TopicSubscription, "topic", topic.Id).Any(subscription => !string.IsNullOrEmpty(subscription.Text("endpoint"))),
    };

    public static readonly Policy LostRequestsAreNoticed = new()
    {
        Id = "ALARM-14",
        Severity = Severity.Blocker,
        Promise = "somebody hears when a load balancer finds nobody to answer",
        Why = "With no healthy target left, the services' own metrics fall silent while every customer sees an error.",
        Fix = "add EdgeAlarms.Rules of the load balancer to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => WatchedMetrics.Of(plan)
            .AlarmsOn("AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", ("LoadBalancer", After(balancer.Id, ":loadbalancer/")))
            .Any(),
    };

    public static readonly Policy AlarmsLinkTheirRunbook = new()
    {
        Id = "ALARM-15",
        Severity = Severity.Blocker,
        Promise = "every alarm that tells somebody links its runbook",
        Why = "Whoever is woken should read what to do, not look for it.",
        Fix = "set Guide to the name of a file in docs/runbooks",
        Select = plan => Alarms(plan).Where(alarm => alarm.Flag("actionsEnabled") == true && SaysWhatToDo(alarm)),
        Holds = alarm => alarm.Text("alarmDescription") is { } text
            && text.LastIndexOf(RunbookLink, StringComparison.Ordinal) is >= 0 and var link
            && text.EndsWith(".md", StringComparison.Ordinal)
            && text.IndexOf("/docs/runbooks/", link, StringComparison.Ordinal) > 0,
    };

    public static readonly Policy OnePageForCustomers = new()
    {
        Id = "ALARM-16",
        Severity = Severity.Blocker,
        Promise = "one alarm says that customers are affected, for the load balancer and for every API",
        Why = "An outage turns five alarms red at once; five pages are read later than one.",
        Fix = "set Through of the rule to CustomerImpact.CustomersAffected",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) =>
            FeltByCustomers(balancer, plan).ToArray() is { Length: > 0 } alarms
            && plan.OfType(ResourceTypes.CompositeAlarm).Any(composite => alarms.All(alarm => Reaches(alarm, composite, plan))),
    };

    public static readonly Policy EventsAreTold = new()
    {
        Id = "ALARM-17",
        Severity = Severity.Blocker,
        Promise = "every event that the stack listens for is told to its topic or its chat",
        Why = "A rule without a target is a rule that nobody hears.",
        Fix = "add an EventNotice to EventNotices",
        Select = plan => plan.OfType(ResourceTypes.EventRule),
        HoldsIn = (rule, plan) => rule.Text("state") == "ENABLED" && plan.Where(ResourceTypes.EventTarget, "rule", rule.Text("name")).Any(target =>
            plan.Makes(ResourceTypes.Topic, target.Text("arn")) || plan.OfType(ResourceTypes.ApiDestination).Any(destination => destination.Text("name") is { } name
                && target.Text("arn")?.Contains($":api-destination/{name}/", StringComparison.Ordinal) == true)),
    };

    public static readonly Policy EndedTasksAreNoticed = new()
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
            ResourceTypes.Cluster => Hears(plan, "ECS Deployment State Change", $"/{resource.Text("name")}/") && Hears(plan, "ECS Task State Change", $"/{resource.Text("name")}"),
            ResourceTypes.Database => Hears(plan, "RDS DB Instance Event", $":db:{resource.Text("identifier")}"),
            _ => Hears(plan, "Backup Job State Change", resource.Text("iamRoleArn")) && Hears(plan, "Restore Job State Change", resource.Text("iamRoleArn")),
        },
    };

    public static readonly Policy AlarmsSleepWithTheStack = new()
    {
        Id = "ALARM-18",
        Severity = Severity.Blocker,
        Promise = "where a schedule takes the last task of a service, it silences every alarm as well; elsewhere no alarm is ever silenced",
        Why = "Somebody would be woken each night by a stack that was told to sleep, or by nobody while customers are awake.",
        Fix = "give NightSilence all alarms of the Watch, and use it only with a shutdown",
        Select = plan => Alarms(plan).Where(alarm => alarm.Has("alarmActions")),
        HoldsIn = (alarm, plan) => AlarmDuties.Of(plan).Sleeps(alarm) == AlarmDuties.Of(plan).SomebodySleeps,
    };

    public static readonly Policy LogsEnd = new()
    {
        Id = "LOG-01",
        Severity = Severity.Blocker,
        Promise = "every log group forgets after a time of the stack's choice",
        Why = "By default it keeps everything for ever, which is paid for and, where people are in it, not allowed.",
        Fix = "create the group with LogGroups.Create; logDays says how long",
        Select = plan => plan.OfType(ResourceTypes.LogGroup),
        Holds = group => group.Number("retentionInDays") > 0,
    };

    public static readonly Policy LogsAreEncrypted = new()
    {
        Id = "LOG-02",
        Severity = Severity.Blocker,
        Promise = "every log group is encrypted with a key of the stack",
        Why = "Logs tell about customers, and only with our own key can access be taken away and traced.",
        Fix = "create the group with LogGroups.Create",
        Select = plan => plan.OfType(ResourceTypes.LogGroup),
        HoldsIn = (group, plan) => plan.Makes(ResourceTypes.EncryptionKey, group.Text("kmsKeyId")),
    };

    private static IEnumerable<PlannedResource> Alarms(Plan plan) => [.. plan.OfType(ResourceTypes.Alarm), .. plan.OfType(ResourceTypes.CompositeAlarm)];

    private static bool SaysWhatToDo(PlannedResource alarm) =>
        alarm.Text("alarmDescription") is { Length: <= 1024 } text
        && text.IndexOf(FirstStep, StringComparison.Ordinal) is >= 20 and var middle
        && text.Length - middle - FirstStep.Length >= 20;

    private static bool IsTold(PlannedResource alarm, Plan plan, string actions) =>
        TellsItself(alarm, plan, actions) || SpeakersFor(alarm, plan).Any(speaker => IsTold(speaker, plan, actions));

    private static bool TellsItself(PlannedResource alarm, Plan plan, string actions) =>
        alarm.Flag("actionsEnabled") == true && alarm.Texts(actions).AnyAndAll(topic => plan.Makes(ResourceTypes.Topic, topic));

    /// <summary>The alarms that turn red as soon as this one does.</summary>
    private static IEnumerable<PlannedResource> SpeakersFor(PlannedResource alarm, Plan plan) =>
        alarm.Text(alarm.Type == ResourceTypes.Alarm ? "name" : "alarmName") is { } name
            ? plan.OfType(ResourceTypes.CompositeAlarm).Where(other => other.Text("alarmRule")?.Split(" OR ").Contains($"ALARM(\"{name}\")", StringComparer.Ordinal) == true)
            : [];

    private static IEnumerable<PlannedResource> FeltByCustomers(PlannedResource balancer, Plan plan) =>
        WatchedMetrics.Of(plan).AlarmsOn("AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", ("LoadBalancer", After(balancer.Id, ":loadbalancer/")))
            .Concat(plan.OfType(ResourceTypes.TargetGroup).SelectMany(targets => CustomerMetrics.SelectMany(metric => WatchedMetrics.Of(plan).AlarmsOn(
                "AWS/ApplicationELB", metric, ("LoadBalancer", After(balancer.Id, ":loadbalancer/")), ("TargetGroup", After(targets.Id, ":"))))))
            .Where(alarm => IsForPeople(alarm, plan));

    private static bool Reaches(PlannedResource alarm, PlannedResource composite, Plan plan) =>
        SpeakersFor(alarm, plan).Any(speaker => speaker.Name == composite.Name || Reaches(speaker, composite, plan));

    /// <summary>Whether a rule is about such events, and a text of its pattern ends in, or goes on after, what it must be about.</summary>
    private static bool Hears(Plan plan, string kind, string? about) => !string.IsNullOrEmpty(about) && plan.OfType(ResourceTypes.EventRule).Any(rule =>
        rule.Text("eventPattern") is { } pattern
        && pattern.Contains($"\"{kind}\"", StringComparison.Ordinal)
        && (pattern.Contains($"{about}\"", StringComparison.Ordinal) || pattern.Contains($"{about}/\"", StringComparison.Ordinal)));

    /// <summary>Those that ECS alone looks at have nobody to tell.</summary>
    private static IEnumerable<PlannedResource> TellingAlarms(Plan plan) =>
        Alarms(plan).Where(alarm => IsForPeople(alarm, plan));

    private static bool IsForPeople(PlannedResource alarm, Plan plan) => alarm.Has("alarmActions") || !AlarmDuties.Of(plan).Guards(alarm);

    private static bool IsWatched(PlannedResource targets, Plan plan, string metric) => plan.OfType(ResourceTypes.LoadBalancer).Any(balancer =>
        WatchedMetrics.Of(plan).AlarmsOn("AWS/ApplicationELB", metric, ("LoadBalancer", After(balancer.Id, ":loadbalancer/")), ("TargetGroup", After(targets.Id, ":"))).Any(alarm => IsForPeople(alarm, plan)));

    private static IEnumerable<PlannedResource> AlarmsOn(PlannedResource service, Plan plan, string space, string metric) =>
        WatchedMetrics.Of(plan).AlarmsOn(space, metric, ("ClusterName", ComputePolicies.ClusterOf(service)), ("ServiceName", service.Text("name")));

    /// <summary>The nodes as ElastiCache names them.</summary>
    private static IEnumerable<string> Nodes(PlannedResource cache) => Enumerable.Range(1, (int)(cache.Number("numCacheClusters") ?? 1))
        .Select(node => string.Create(CultureInfo.InvariantCulture, $"{cache.Text("replicationGroupId")}-{node:000}"));

    private static string? After(string? arn, string mark) => arn?.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? arn[(at + mark.Length)..] : null;
}
