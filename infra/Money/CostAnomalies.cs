using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pulumi;
using CostExplorer = Pulumi.Aws.CostExplorer;

namespace Infra.Money;

/// <summary>Tells when a day costs more than AWS has learnt to expect of the stack; free, and as blind as the budget until the tag is active.</summary>
public sealed class CostAnomalies : ComponentResource
{
    public CostAnomalies(string name, CostAnomaliesArgs args, ComponentResourceOptions? options = null)
        : base("infra:money:CostAnomalies", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var monitor = new CostExplorer.AnomalyMonitor($"{name}-monitor", new CostExplorer.AnomalyMonitorArgs
        {
            Name = args.Context.Names.Prefix,
            MonitorType = "CUSTOM",
            MonitorSpecification = AnomalyJson.Write(new AnomalyScope(new AnomalyTags("stack", [args.Context.Names.Stack]))),
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, child);
        _ = new CostExplorer.AnomalySubscription($"{name}-subscription", new CostExplorer.AnomalySubscriptionArgs
        {
            Name = args.Context.Names.Prefix,
            // Mail would have to wait for the end of the day or the week; a topic hears at once.
            Frequency = "IMMEDIATE",
            MonitorArnLists = monitor.Arn,
            Subscribers = new CostExplorer.Inputs.AnomalySubscriptionSubscriberArgs { Type = "SNS", Address = args.Topic.Arn },
            ThresholdExpression = new CostExplorer.Inputs.AnomalySubscriptionThresholdExpressionArgs
            {
                Dimension = new CostExplorer.Inputs.AnomalySubscriptionThresholdExpressionDimensionArgs
                {
                    Key = "ANOMALY_TOTAL_IMPACT_ABSOLUTE",
                    MatchOptions = "GREATER_THAN_OR_EQUAL",
                    Values = args.Dollars.ToString(CultureInfo.InvariantCulture),
                },
            },
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, child);
        RegisterOutputs();
    }
}

/// <summary>
/// Says what it leaves out, as the AWS provider does when it reads a monitor back: a specification that differs from what was read
/// is another monitor, and each update would make one anew and forget what it had learnt.
/// </summary>
internal sealed record AnomalyScope(AnomalyTags Tags)
{
    public string? And { get; }

    public string? CostCategories { get; }

    public string? Dimensions { get; }

    public string? Not { get; }

    public string? Or { get; }
}

internal sealed record AnomalyTags(string Key, IReadOnlyList<string> Values)
{
    public string? MatchOptions { get; }
}

[JsonSerializable(typeof(AnomalyScope))]
internal sealed partial class AnomalyJson : JsonSerializerContext
{
    public static string Write(AnomalyScope scope) => JsonSerializer.Serialize(scope, Default.AnomalyScope);
}
