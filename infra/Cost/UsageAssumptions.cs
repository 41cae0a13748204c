namespace Infra.Cost;

/// <summary>Everything that is assumed of how a stack is used.</summary>
public static class UsageAssumptions
{
    private const int MostGb = 1_000_000;
    private const int MostRequests = 2_000_000_000;

    public static UsageAssumption Requests { get; } = new("requests", "requests a month", 1_000_000, MostRequests, "requests a month reach the load balancer");

    public static UsageAssumption DataOutGb { get; } = new("dataOutGb", "GB a month", 20, MostGb, "GB a month leave the load balancer for the internet");

    public static UsageAssumption NatGb { get; } = new("natGb", "GB a month", 50, MostGb, "GB a month pass all NAT gateways together");

    public static UsageAssumption EndpointGb { get; } = new("endpointGb", "GB a month", 10, MostGb, "GB a month pass all interface endpoints together");

    public static UsageAssumption ZoneGb { get; } = new("zoneGb", "GB a month", 20, MostGb, "GB a month go from one zone to another");

    public static UsageAssumption LogGb { get; } = new("logGb", "GB a month", 1, MostGb, "GB a month are written to each log group");

    public static UsageAssumption TrafficLogGb { get; } = new("trafficLogGb", "GB a month", 2, MostGb, "GB a month are written to each log group of the flow log and the firewalls");

    public static UsageAssumption SiteRequests { get; } = new("siteRequests", "requests a month", 100_000, MostRequests, "requests a month reach each site");

    public static UsageAssumption SiteGb { get; } = new("siteGb", "GB a month", 5, MostGb, "GB a month leave each site for the internet");

    public static UsageAssumption BucketGb { get; } = new("bucketGb", "GB", 5, MostGb, "GB lie in each bucket");

    public static UsageAssumption BucketWrites { get; } = new("bucketWrites", "requests a month", 10_000, MostRequests, "requests a month write to each bucket");

    public static UsageAssumption ImageGb { get; } = new("imageGb", "GB", 5, MostGb, "GB of images lie in each repository");

    public static UsageAssumption DatabaseFilledPercent { get; } = new("databaseFilledPercent", "percent", 50, 100, "percent of the storage of a database are filled");

    public static UsageAssumption DatabaseChangedPercent { get; } =
        new("databaseChangedPercent", "percent a day", 5, 100, "percent of what fills a database change in a day, and lie in each day's backup");

    public static UsageAssumption CacheGb { get; } = new("cacheGb", "GB", 1, MostGb, "GB lie in each cache, and in each of its snapshots");

    public static UsageAssumption ScaledOutPercent { get; } =
        new("scaledOutPercent", "percent", 10, 100, "percent of the way from the fewest tasks to the most is where a service stands on average");

    public static UsageAssumption TaskHours { get; } = new("taskHours", "hours a month", 1, (int)Month.Hours, "hours a month each one-off task runs");

    public static UsageAssumption CustomMetrics { get; } = new("customMetrics", "metrics", 5, MostGb, "metrics are published by the services themselves");

    public static UsageAssumption InsightsMetrics { get; } = new("insightsMetrics", "metrics", 50, MostGb, "metrics are published by Container Insights");

    public static UsageAssumption KeyRequests { get; } = new("keyRequests", "requests a month", 10_000, MostRequests, "requests a month use each key");

    public static UsageAssumption SecretReads { get; } = new("secretReads", "requests a month", 10_000, MostRequests, "requests a month read each secret");

    public static UsageAssumption Notifications { get; } = new("notifications", "messages a month", 1_000, MostRequests, "messages a month are published to each topic");

    /// <summary>In the order in which they are told.</summary>
    public static IReadOnlyList<UsageAssumption> All { get; } =
    [
        Requests,
        DataOutGb,
        NatGb,
        EndpointGb,
        ZoneGb,
        LogGb,
        TrafficLogGb,
        SiteRequests,
        SiteGb,
        BucketGb,
        BucketWrites,
        ImageGb,
        DatabaseFilledPercent,
        DatabaseChangedPercent,
        CacheGb,
        ScaledOutPercent,
        TaskHours,
        CustomMetrics,
        InsightsMetrics,
        KeyRequests,
        SecretReads,
        Notifications,
    ];
}
