using Infra.Access;
using Infra.Naming;
using Pulumi;

namespace Infra.Compute;

/// <summary>
/// The work that waits for a worker, as the worker itself publishes it every minute: metric <c>Backlog</c>, unit Count, the whole queue
/// whoever publishes it, in the namespace and under the <c>Service</c> that its environment names.
/// </summary>
/// <param name="PerTask">How many waiting jobs one task is meant to have before another is added.</param>
public sealed record Backlog(int PerTask)
{
    public const string MetricName = "Backlog";

    public const string Dimension = "Service";

    /// <summary>Waiting jobs for each running task; with no task at all, for one.</summary>
    public const string PerTaskFormula = "backlog / IF(running > 0, running, 1)";

    internal static IEnumerable<NameValue> Environment(string service, StackContext context) =>
        [new NameValue("BACKLOG_NAMESPACE", context.Names.MetricNamespace), new NameValue("BACKLOG_SERVICE", service)];

    /// <summary>To publish metrics, in the stack's own namespace alone.</summary>
    internal static Output<string> Permission(StackContext context) => PolicyDocument.Json(new PolicyStatement
    {
        Sid = "PublishBacklog",
        Actions = ["cloudwatch:PutMetricData"],
        Resources = ["*"],
        Conditions = [new PolicyCondition("StringEquals", "cloudwatch:namespace", context.Names.MetricNamespace)],
    });
}
