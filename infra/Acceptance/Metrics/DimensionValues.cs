using Infra.Acceptance.Graph;
using Infra.Plans;
using Infra.Policies;
using Infra.Text;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether the dimensions of a metric name something, in the way in which AWS names it.</summary>
internal static class DimensionValues
{
    private const string Firewall = "AWS/WAFV2";

    /// <summary>How a firewall calls all of its rules together, and what none of them decided.</summary>
    private static readonly string[] OfNoRule = ["ALL", "Default_Action"];

    public static IEnumerable<Objection> Objections(AskedMetric asked, Plan plan) =>
        asked.Dimensions.Select(dimension => OfDimension(asked, dimension.Key, dimension.Value, plan)).OfType<Objection>().Concat(OfFirewall(asked, plan)).Concat(OfService(asked, plan));

    private static Objection? OfDimension(AskedMetric asked, string dimension, string? value, Plan plan)
    {
        if (MetricSubjects.KindOf(asked.Namespace, dimension) is not { } kind)
        {
            return null;
        }

        if (value is null)
        {
            return Against.Value(At(asked, dimension), null, $"must be {kind.What}");
        }

        var (names, unnamed) = MetricSubjects.Of(plan).Names(kind);
        if (names.Contains(value))
        {
            return null;
        }

        // It may be what AWS will call the one that has no name yet.
        return !kind.Shape.IsMatch(value) || (names.Count > 0 && unnamed is null) ? Against.Value(At(asked, dimension), value, $"must be {kind.What}{(names.Count > 0 ? $" that the stack makes{Hint(value, names)}" : "")}")
            : unnamed is not null ? throw unnamed
            : null;
    }

    /// <summary>The firewall of a load balancer says its region with every metric, that of CloudFront never does; a rule is one of its own.</summary>
    private static IEnumerable<Objection> OfFirewall(AskedMetric asked, Plan plan)
    {
        if (asked.Namespace != Firewall || MetricSubjects.Of(plan).Of(asked).FirstOrDefault(resource => resource.Type == ResourceTypes.WebAcl) is not { } firewall)
        {
            yield break;
        }

        var isGlobal = firewall.Text("scope") == "CLOUDFRONT";
        if (isGlobal == asked.Dimensions.ContainsKey("Region"))
        {
            yield return Against.Value(asked.At("dimensions"), null, isGlobal ? "must be without Region for a firewall before CloudFront" : "must have Region for a firewall before a load balancer");
        }
        else if (!isGlobal && Regions.Of(plan, firewall) is { } region && asked.Dimensions["Region"] != region)
        {
            yield return Against.Value(At(asked, "Region"), asked.Dimensions["Region"], $"must be {region}, where the firewall is");
        }

        var rules = (firewall.Items("rules") ?? []).Select(rule => rule.Text("visibilityConfig.metricName")).OfType<string>().Concat(OfNoRule).ToArray();
        if (asked.Dimensions.GetValueOrDefault("Rule") is { } rule && !rules.Contains(rule, StringComparer.Ordinal))
        {
            yield return Against.Value(At(asked, "Rule"), rule, $"must be ALL, or the metric name of a rule of the firewall{Hint(rule, rules)}");
        }
    }

    /// <summary>A service is asked for in its own cluster.</summary>
    private static IEnumerable<Objection> OfService(AskedMetric asked, Plan plan)
    {
        if (asked.Dimensions.GetValueOrDefault("ClusterName") is { } cluster
            && MetricSubjects.Of(plan).Of(asked).FirstOrDefault(resource => resource.Type == ResourceTypes.Service) is { } service
            && service.Text("cluster") is { } own && own.Split('/')[^1] != cluster)
        {
            yield return Against.Value(At(asked, "ClusterName"), cluster, $"must be {own.Split('/')[^1]}, in which the service runs");
        }
    }

    private static string At(AskedMetric asked, string dimension) => asked.At($"dimensions.{dimension}");

    /// <summary>What was probably meant; without anything alike, what there is.</summary>
    private static string Hint(string value, IReadOnlyCollection<string> names) => Nearest.Hint(value, names) is { Length: > 0 } hint ? hint
        : $": {string.Join(", ", names.Order(StringComparer.Ordinal).Take(3))}{(names.Count > 3 ? ", ..." : "")}";
}
