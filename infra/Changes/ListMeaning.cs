using Infra.Plans;

namespace Infra.Changes;

/// <summary>What the order of a list means, and what its items are known by, as AWS and GitHub have it.</summary>
internal static class ListMeaning
{
    /// <summary>By what the items of a list are told apart: the first that all of them have, each its own.</summary>
    private static readonly string[] Labels =
    [
        "Sid", "name", "Name", "id", "Id", "key", "Key", "originId", "context", "rulePriority", "priority", "containerName", "variableName", "sourceVolume",
        "dnsName", "domainName", "address", "label",
    ];

    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal)
    {
        // Of a policy document.
        "Action", "NotAction", "Resource", "NotResource", "Statement", "AWS", "Service", "Federated", "CanonicalUser",
        // Of resources.
        "actions", "add", "alarmActions", "alarmNames", "aliases", "allowedMergeMethods", "allowedMethods", "availabilityZones", "cachedMethods", "capacityProviderStrategies",
        "capacityProviders", "cidrBlocks", "clientIdLists", "dimensions", "drop", "egress", "enabledCloudwatchLogsExports", "excludes", "includeVaults", "includes", "ingress",
        "insufficientDataActions", "ipv6CidrBlocks", "loadBalancers", "logDeliveryConfigurations", "logDestinationConfigs", "matchOptions", "monitorArnLists", "notifications",
        "okActions", "patternsAlloweds", "records", "recoveryPointTypes", "redactedFields", "requiresCompatibilities", "resources", "reviewers", "securityGroups",
        "subjectAlternativeNames", "subnets", "subscriberEmailAddresses", "tagPatternList", "teams", "thumbprintLists", "users", "validationRecordFqdns", "values", "versionStages",
    };

    /// <summary>Whether a list is one in which order means nothing.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">The last name of the path.</param>
    public static bool IsSet(string path, string name) =>
        Sets.Contains(name)
        || name.EndsWith("Ids", StringComparison.Ordinal)
        || name.EndsWith("Arns", StringComparison.Ordinal)
        // What a condition or a pattern of events allows: any of these.
        || path.Contains(".Condition.", StringComparison.Ordinal)
        || path.StartsWith("eventPattern.", StringComparison.Ordinal);

    /// <summary>The labels of the items of two lists; null where not all of them have one, or two have the same.</summary>
    public static (string[] Before, string[] After)? LabelsOf(IReadOnlyList<object?> before, IReadOnlyList<object?> after)
    {
        foreach (var label in Labels)
        {
            if (LabelsOf(before, label) is { } old && LabelsOf(after, label) is { } now)
            {
                return (old, now);
            }
        }

        return null;
    }

    private static string[]? LabelsOf(IReadOnlyList<object?> items, string label)
    {
        var labels = new List<string>();
        foreach (var item in items)
        {
            if (item is IReadOnlyDictionary<string, object?> map && map.GetValueOrDefault(label) is (string or double))
            {
                labels.Add(PlanValueText.Of(map[label]));
            }
        }

        return labels.Count == items.Count && labels.Distinct(StringComparer.Ordinal).Count() == labels.Count ? [.. labels] : null;
    }
}
