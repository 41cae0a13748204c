using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>What can be known of a firewall afterwards.</summary>
public static class FirewallLogPolicies
{
    /// <summary>WAF takes no log group with another beginning.</summary>
    private const string LogPrefix = "aws-waf-logs-";

    private static readonly string[] Credentials = ["authorization", "cookie"];

    public static Policy FirewallsWriteDown => new()
    {
        Id = "EDGE-13",
        Severity = Severity.Blocker,
        Promise = "every firewall writes down what it sees, in a log group of the stack that WAF takes",
        Why = "Without its log nobody can tell an attack from a customer who was refused.",
        Fix = "declare a WebAclLoggingConfiguration into a log group whose name begins with aws-waf-logs-, as Firewall does",
        Answers = ["WAF.11", "CKV2_AWS_31"],
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        HoldsIn = (acl, plan) => plan.LogsOf(acl).Any(logging => logging.Texts("logDestinationConfigs") is [var destination]
            && plan.Referred(ResourceTypes.LogGroup, destination)?.Text("name")?.StartsWith(LogPrefix, StringComparison.Ordinal) == true),
    };

    public static Policy NoCredentialsAreWrittenDown => new()
    {
        Id = "EDGE-39",
        Severity = Severity.Blocker,
        Promise = "no firewall writes down credentials",
        Why = "Whoever may read the log could act as any customer who asked.",
        Fix = "redact the headers authorization and cookie in the WebAclLoggingConfiguration, as Firewall does",
        Select = plan => plan.OfType(ResourceTypes.WebAclLogging),
        Holds = logging => Credentials.All(header => logging.Items("redactedFields")?.Any(redacted => redacted.Text("singleHeader.name") == header) == true),
    };

    public static Policy MatchesAreCounted => new()
    {
        Id = "EDGE-40",
        Severity = Severity.Blocker,
        Promise = "a firewall and each of its rules have a metric",
        Why = "A rule that refuses customers since this morning is seen in its metric long before somebody reads a log.",
        Fix = "set CloudwatchMetricsEnabled = true in each VisibilityConfig",
        Answers = ["WAF.12"],
        Select = plan => plan.OfType(ResourceTypes.WebAcl),
        Holds = acl => acl.Flag("visibilityConfig.cloudwatchMetricsEnabled") == true
            && acl.Items("rules").AnyAndAll(rule => rule.Flag("visibilityConfig.cloudwatchMetricsEnabled") == true),
    };
}
