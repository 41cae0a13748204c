using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What the events of RDS reach by mail or message where a team subscribes to them; the platform itself hears of them through EventBridge.</summary>
public static class DatabaseEventPolicies
{
    public static Policy InstancesAreHeard => Heard(
        "DATA-30",
        "RDS.20",
        "whoever subscribes to events of RDS hears of maintenance, changes and failures of instances",
        "A subscription looks like everything is heard; a failover or a patch that nobody subscribed to is noticed by customers.",
        "db-instance",
        "maintenance", "configuration change", "failure");

    public static Policy ParameterGroupsAreHeard => Heard(
        "DATA-31",
        "RDS.21",
        "whoever subscribes to events of RDS hears of changed parameters",
        "A parameter that somebody changes by hand, like forced TLS, changes every database of the group at once.",
        "db-parameter-group",
        "configuration change");

    public static Policy SecurityGroupsAreHeard => Heard(
        "DATA-32",
        "RDS.22",
        "whoever subscribes to events of RDS hears of changed security groups of RDS",
        "Security Hub fails an account with any other subscription until this one is there, though such groups are gone; it costs nothing.",
        "db-security-group",
        "configuration change", "failure");

    private static Policy Heard(string id, string rule, string promise, string why, string source, params IReadOnlyList<string> categories) => new()
    {
        Id = id,
        Severity = Severity.Advice,
        Promise = promise,
        Why = why,
        Fix = $"add an EventSubscription with Enabled = true, SourceType = {source} and the EventCategories {string.Join(", ", categories)}",
        Answers = [rule],
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.DatabaseEvents).Take(1),
        HoldsIn = (_, plan) => plan.Where(ResourceTypes.DatabaseEvents, "sourceType", source).Any(subscription =>
            subscription.Flag("enabled") == true
            && subscription.Texts("eventCategories") is { } heard
            && categories.All(category => heard.Contains(category, StringComparer.Ordinal))),
    };
}
