using Infra.Acceptance;

namespace Tests.Acceptance;

/// <summary>Constraints and reports that do not change with every constraint that AWS turns out to have.</summary>
internal static class MadeUpAcceptance
{
    private const string DatabaseUrn = "urn:pulumi:staging::infra::infra:data:PostgresDatabase$aws:rds/instance:Instance::database-instance";

    private const string LogUrn = "urn:pulumi:staging::infra::aws:cloudwatch/logGroup:LogGroup::api-log";

    public static CodedConstraint Iops { get; } = new()
    {
        Id = "RDS-INSTANCE-17",
        Type = "aws:rds/instance:Instance",
        Property = "iops",
        Says = "must be absent below 400 GiB of gp3",
        Answer = "InvalidParameterCombination: You can't specify IOPS <or> throughput for engine postgres and a storage size less than 400.",
        Noticed = Noticed.Apply,
        Fix = "leave iops away, or set database.storage to 400 GiB or more",
        Source = "AWS RDS User Guide, CHAP_Storage (2026-11-21)",
        Objections = (_, _) => [],
    };

    public static CodedConstraint Metric { get; } = new()
    {
        Id = "CLOUDWATCH-METRIC-ALARM-03",
        Type = "aws:cloudwatch/metricAlarm:MetricAlarm",
        Property = Constraint.Itself,
        Says = "must be about a metric that somebody publishes",
        Answer = "nothing: the alarm stays in INSUFFICIENT_DATA",
        Noticed = Noticed.Never,
        Fix = "give it the dimensions of the metric",
        Source = "AWS ECS Developer Guide (2026-11-21)",
        Objections = (_, _) => [],
    };

    /// <summary>Everything is accepted.</summary>
    public static AcceptanceReport Nothing { get; } = new() { Constraints = 3, Checked = [], Refusals = [], Undecided = [], Questions = [] };

    /// <summary>A refusal and something undecided on resources of the sample of a state.</summary>
    public static AcceptanceReport OfState { get; } = Nothing with
    {
        Checked = [new CheckedType("aws:cloudwatch/logGroup:LogGroup", 2, 1), new CheckedType("aws:lambda/function:Function", 1, 0), new CheckedType("aws:rds/instance:Instance", 1, 2)],
        Refusals = [new Refusal(Iops, DatabaseUrn, "database-instance", "iops", "3000", "must be absent, because allocatedStorage is 100")],
        Undecided = [new UndecidedConstraint(Iops with { Id = "CLOUDWATCH-LOG-GROUP-02", Type = "aws:cloudwatch/logGroup:LogGroup", Property = "kmsKeyId", Says = "must admit the logs service" }, LogUrn, "api-log", "'kmsKeyId' is not known before the deployment")],
        Questions = [Asked("api-log")],
    };

    /// <summary>Both kinds of refusals, something undecided, and questions of two kinds.</summary>
    public static AcceptanceReport Everything { get; } = OfState with
    {
        Refusals = [.. OfState.Refusals, new Refusal(Metric, "urn:pulumi:staging::infra::aws:cloudwatch/metricAlarm:MetricAlarm::api-5xx", "api-5xx", Constraint.Itself, null, "but AWS/ECS has no metric Cpu with ClusterName alone")],
        Questions =
        [
            .. Enumerable.Range(1, 5).Select(number => Asked($"log-{number}")),
            new Question(
                "OIDC-PROVIDER-01",
                "urn:pulumi:staging::infra::aws:iam/openIdConnectProvider:OpenIdConnectProvider::provider",
                "provider",
                "is there a provider for GitHub in the account already?",
                "AWS takes one for each address: EntityAlreadyExists.",
                "aws iam list-open-id-connect-providers",
                "AWS IAM User Guide (2026-11-21)"),
        ],
    };

    /// <summary>One refusal of one resource.</summary>
    public static AcceptanceReport Refusing(string resource, string property, string? value, string problem) =>
        Nothing with { Refusals = [new Refusal(Iops, DatabaseUrn, resource, property, value, problem)] };

    public static Question Asked(string resource) => new(
        "LOG-GROUP-01",
        $"urn:pulumi:staging::infra::aws:cloudwatch/logGroup:LogGroup::{resource}",
        resource,
        "is there a log group of this name already?",
        "AWS answers ResourceAlreadyExistsException.",
        $"aws logs describe-log-groups --log-group-name-prefix /shop/{resource}",
        "AWS CloudWatch Logs API (2026-11-21)");
}
