using System.Globalization;
using Infra.Plans;

namespace Infra.Policies;

/// <summary>Whether somebody hears of trouble, and knows what to do; and whether logs are kept for it.</summary>
public static class AlarmPolicies
{
    private const string FirstStep = " First: ";

    private static readonly string[] DatabaseMetrics = ["CPUUtilization", "FreeStorageSpace", "DatabaseConnections", "FreeableMemory"];
    private static readonly string[] CacheMetrics = ["EngineCPUUtilization", "DatabaseMemoryUsagePercentage", "Evictions"];

    public static readonly Policy AlarmsTellSomebody = new()
    {
        Id = "ALARM-01",
        Severity = Severity.Blocker,
        Promise = "every alarm is told to a topic of the stack, or stops a deployment",
        Why = "An alarm without an action turns red in a console that nobody looks at.",
        Fix = "build the alarm from an AlarmRule in an AlarmSet",
        Select = TellingAlarms,
        HoldsIn = (alarm, plan) => alarm.Flag("actionsEnabled") == true && alarm.Texts("alarmActions").AnyAndAll(topic => plan.Makes(ResourceTypes.Topic, topic)),
    };

    public static readonly Policy AlarmsTellTheEnd = new()
    {
        Id = "ALARM-02",
        Severity = Severity.Advice,
        Promise = "every alarm tells when the trouble is over",
        Why = "Whoever was woken would otherwise have to watch until it is.",
        Fix = "set OkActions to the topic",
        Select = TellingAlarms,
        HoldsIn = (alarm, plan) => alarm.Texts("okActions").AnyAndAll(topic => plan.Makes(ResourceTypes.Topic, topic)),
    };

    public static readonly Policy SilenceIsDecided = new()
    {
        Id = "ALARM-03",
        Severity = Severity.Blocker,
        Promise = "every alarm says what it means when the metric is silent",
        Why = "By default an alarm keeps its last colour: a service that is gone stays green.",
        Fix = "set MissingData of the AlarmRule to IsFine or IsTheAlarm",
        Select = Alarms,
        Holds = alarm => alarm.Text("treatMissingData") is "breaching" or "notBreaching",
    };

    public static readonly Policy AlarmsSayWhatToDo = new()
    {
        Id = "ALARM-04",
        Severity = Severity.Blocker,
        Promise = "every alarm says why somebody is woken and what to do first, within the 1024 characters of AWS",
        Why = "At three in the morning a name and a number are not enough.",
        Fix = "write Why and Runbook of the AlarmRule as sentences",
        Select = Alarms,
        Holds = alarm => alarm.Text("alarmDescription") is { Length: <= 1024 } text
            && text.IndexOf(FirstStep, StringComparison.Ordinal) is >= 20 and var middle
            && text.Length - middle - FirstStep.Length >= 20,
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

    private static IEnumerable<PlannedResource> Alarms(Plan plan) => plan.OfType(ResourceTypes.Alarm);

    /// <summary>Those that ECS alone looks at have nobody to tell.</summary>
    private static IEnumerable<PlannedResource> TellingAlarms(Plan plan) =>
        Alarms(plan).Where(alarm => alarm.Has("alarmActions") || !AlarmDuties.Of(plan).Guards(alarm));

    private static bool IsWatched(PlannedResource targets, Plan plan, string metric) => plan.OfType(ResourceTypes.LoadBalancer).Any(balancer =>
        WatchedMetrics.Of(plan).AlarmsOn("AWS/ApplicationELB", metric, ("LoadBalancer", After(balancer.Id, ":loadbalancer/")), ("TargetGroup", After(targets.Id, ":"))).Any(TellsSomebody));

    private static bool TellsSomebody(PlannedResource alarm) => alarm.Texts("alarmActions") is [_, ..];

    private static IEnumerable<PlannedResource> AlarmsOn(PlannedResource service, Plan plan, string space, string metric) =>
        WatchedMetrics.Of(plan).AlarmsOn(space, metric, ("ClusterName", ComputePolicies.ClusterOf(service)), ("ServiceName", service.Text("name")));

    /// <summary>The nodes as ElastiCache names them.</summary>
    private static IEnumerable<string> Nodes(PlannedResource cache) => Enumerable.Range(1, (int)(cache.Number("numCacheClusters") ?? 1))
        .Select(node => string.Create(CultureInfo.InvariantCulture, $"{cache.Text("replicationGroupId")}-{node:000}"));

    private static string? After(string? arn, string mark) => arn?.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? arn[(at + mark.Length)..] : null;
}
