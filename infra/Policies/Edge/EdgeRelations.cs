using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>What the resources at the edge are to each other, where one is meant by only a part of what it is called.</summary>
internal static class EdgeRelations
{
    private const string LoadBalancers = ".elb.amazonaws.com";
    private const string Distributions = ".cloudfront.net";
    private const string BothStacks = "dualstack.";
    private const string Internal = "internal-";

    private static readonly PerPlan<ILookup<string, PlannedResource>> Rules = new(FindRules);

    private static readonly PerPlan<ILookup<(string? Listener, double? Priority), PlannedResource>> RulesInOrder = new(FindRulesInOrder);

    private static readonly PerPlan<ILookup<string?, PlannedResource>> Logs = new(FindLogs);

    private static readonly PerPlan<ILookup<string?, PlannedResource>> Balancers = new(FindBalancers);

    private static readonly PerPlan<HashSet<string>> Aliases = new(FindAliases);

    private static readonly PerPlan<HashSet<string>> Origins = new(FindOrigins);

    /// <summary>The target groups that a rule leads to, by what it calls them.</summary>
    public static IEnumerable<string> TargetsOfRule(this PlannedResource rule) => (rule.Items("actions") ?? [])
        .SelectMany(action => (action.Items("forward.targetGroups") ?? []).Select(group => group.Text("arn")).Append(action.Text("targetGroupArn")))
        .OfType<string>();

    /// <summary>The rules that lead to a target group.</summary>
    public static IEnumerable<PlannedResource> RulesTo(this Plan plan, PlannedResource targets) => targets.Id is { } id ? Rules.Of(plan)[id] : [];

    /// <summary>The rules of one listener that have the priority of a rule, itself among them.</summary>
    public static IEnumerable<PlannedResource> RulesInThePlaceOf(this Plan plan, PlannedResource rule) => RulesInOrder.Of(plan)[Place(rule)];

    /// <summary>The firewall that an ARN means; it ends with its id.</summary>
    public static PlannedResource? FirewallAt(this Plan plan, string? arn) => plan.Referred(ResourceTypes.WebAcl, LastPart(arn));

    /// <summary>Where a firewall writes down what it sees.</summary>
    public static IEnumerable<PlannedResource> LogsOf(this Plan plan, PlannedResource firewall) => Logs.Of(plan)[firewall.Id];

    /// <summary>The load balancer that a name in the DNS of AWS means: its own name with a number behind it, and a mark before that of an internal one.</summary>
    public static PlannedResource? LoadBalancerAt(this Plan plan, string domain)
    {
        var label = domain.Replace(BothStacks, "", StringComparison.Ordinal).Split('.')[0];
        label = label.StartsWith(Internal, StringComparison.Ordinal) ? label[Internal.Length..] : label;
        return domain.EndsWith(LoadBalancers, StringComparison.Ordinal) && label.LastIndexOf('-') is > 0 and var number
            ? Balancers.Of(plan)[label[..number]].FirstOrDefault()
            : null;
    }

    /// <summary>Whether a name in the DNS of AWS is that of a distribution of the plan, which answers for <paramref name="name"/>.</summary>
    public static bool IsAnsweredByDistribution(this Plan plan, string domain, string name) =>
        domain.EndsWith(Distributions, StringComparison.Ordinal) && Aliases.Of(plan).Contains(name);

    /// <summary>Whether a distribution of the plan publishes the files in a bucket.</summary>
    public static bool IsPublished(this Plan plan, PlannedResource bucket) => bucket.Id is { } id && Origins.Of(plan).Contains(id);

    /// <summary>
    /// The origins of a distribution that are buckets. None where they are secret and no files are asked for: then they hold the
    /// proof that a load balancer asks for.
    /// </summary>
    public static IEnumerable<PlannedMap> FileOrigins(this PlannedResource distribution) => distribution.IsSecret("origins") && !distribution.Has("defaultRootObject")
        ? []
        : (distribution.Items("origins") ?? []).Where(origin => !origin.Has("customOriginConfig"));

    /// <summary>The bucket whose regional name an origin has.</summary>
    public static string? BucketOf(PlannedMap origin) => origin.Text("domainName")?.Split(".s3.") is [var bucket, _] ? bucket : null;

    private static (string? Listener, double? Priority) Place(PlannedResource rule) => (rule.Text("listenerArn"), rule.Number("priority"));

    private static string? LastPart(string? arn) => arn?.Split('/')[^1];

    private static ILookup<string, PlannedResource> FindRules(Plan plan) => plan.OfType(ResourceTypes.ListenerRule)
        .SelectMany(rule => rule.TargetsOfRule().Select(target => (Target: target, Rule: rule))).ToLookup(pair => pair.Target, pair => pair.Rule, StringComparer.Ordinal);

    private static ILookup<(string? Listener, double? Priority), PlannedResource> FindRulesInOrder(Plan plan) => plan.OfType(ResourceTypes.ListenerRule).ToLookup(Place);

    private static ILookup<string?, PlannedResource> FindLogs(Plan plan) => plan.OfType(ResourceTypes.WebAclLogging).ToLookup(logging => LastPart(logging.Text("resourceArn")), StringComparer.Ordinal);

    private static ILookup<string?, PlannedResource> FindBalancers(Plan plan) => plan.OfType(ResourceTypes.LoadBalancer).ToLookup(balancer => balancer.Id?.Split('/') is [.., var name, _] ? name : null, StringComparer.Ordinal);

    private static HashSet<string> FindAliases(Plan plan) => [.. plan.OfType(ResourceTypes.Distribution).SelectMany(distribution => distribution.Texts("aliases") ?? [])];

    private static HashSet<string> FindOrigins(Plan plan) => [.. plan.OfType(ResourceTypes.Distribution).SelectMany(FileOrigins).Select(BucketOf).OfType<string>()];
}
