using System.Globalization;
using Infra.Acceptance.Graph;
using Infra.Plans;
using Infra.Text;

namespace Infra.Acceptance.Metrics;

/// <summary>What may be wrong with a metric that somebody asks for. Each looks only at what the ones before it leave to be asked.</summary>
internal static class MetricRules
{
    /// <summary>The metric, where AWS publishes one of that name; null for one that it does not, and for those that the product publishes itself.</summary>
    public static MetricIdentity? Identity(AskedMetric asked) => MetricIdentities.Ours.Find(asked.Namespace, asked.Name);

    /// <summary>Every rule after another, for whoever asks for many metrics at once.</summary>
    public static IEnumerable<Objection> Any(AskedMetric asked, Plan plan)
    {
        var identity = Identity(asked);
        var objection = identity is null
            ? Exists(asked)
            : Dimensions(asked, identity) ?? Values(asked, identity, plan) ?? Statistic(asked, identity) ?? Unit(asked, identity)
                ?? Period(asked, identity) ?? Region(asked, identity, plan) ?? Need(asked, identity, plan);
        return objection is null ? [] : [objection];
    }

    /// <summary>A namespace that AWS fills has no other metrics than its own.</summary>
    public static Objection? Exists(AskedMetric asked)
    {
        if (!MetricIdentities.IsOfAws(asked.Namespace) || Identity(asked) is not null)
        {
            return null;
        }

        var metrics = MetricIdentities.Ours.In(asked.Namespace).Select(metric => metric.Name).ToArray();
        return metrics.Length == 0
            ? Against.Value(asked.At("namespace"), asked.Namespace, $"must be a namespace whose metrics are known{Nearest.Hint(asked.Namespace, MetricIdentities.Ours.Namespaces)}")
            : Against.Value(asked.At("metricName"), asked.Name, $"must be a metric that {asked.Namespace} is known to have{Nearest.Hint(asked.Name, metrics)}");
    }

    public static Objection? Dimensions(AskedMetric asked, MetricIdentity identity) => identity.DimensionSets.Any(set => set.SetEquals(asked.Dimensions.Keys))
        ? null
        : new Objection(asked.At("dimensions"), Against.Told(asked.Dimensions.Keys), $"but must be those under which AWS publishes {identity}: {string.Join(", or ", identity.DimensionSets.Select(set => Against.Told(set.Order(StringComparer.Ordinal))))}");

    public static Objection? Values(AskedMetric asked, MetricIdentity identity, Plan plan) =>
        Dimensions(asked, identity) is not null ? null : DimensionValues.Objections(asked, plan).FirstOrDefault();

    public static Objection? Statistic(AskedMetric asked, MetricIdentity identity) =>
        asked.Statistic is not { } statistic || !MetricStatistics.Knows(statistic) || identity.Takes(statistic)
            ? null
            : Against.Value(asked.At(asked.StatisticInput), statistic, $"must be one that says something of {identity}: {Against.Told(identity.Statistics)}");

    public static Objection? Unit(AskedMetric asked, MetricIdentity identity) =>
        asked.Unit is not { } unit || identity.Unit is not { } published || unit == published || !MetricUnits.Contains(unit)
            ? null
            : Against.Value(asked.At("unit"), unit, $"must be left out, or be {published}, which AWS writes to {identity}");

    public static Objection? Period(AskedMetric asked, MetricIdentity identity) =>
        asked.Period is { } period && period < identity.Period.TotalSeconds
            ? Against.Value(asked.At("period"), period, $"must be at least {Seconds(identity.Period)}, since AWS publishes {identity} no oftener")
            : null;

    public static Objection? Region(AskedMetric asked, MetricIdentity identity, Plan plan)
    {
        var wanted = identity.Region ?? MetricSubjects.Of(plan).Of(asked).Select(subject => Regions.Of(plan, subject)).FirstOrDefault();
        var here = asked.Region ?? Regions.Of(plan, asked.Asker);
        return wanted is null || here is null || wanted == here
            ? null
            : Against.Value(asked.Region is null ? "region" : asked.At("region"), here, $"must be {wanted}, where AWS keeps {identity}");
    }

    public static Objection? Need(AskedMetric asked, MetricIdentity identity, Plan plan) =>
        Dimensions(asked, identity) is null ? MetricNeeds.Of(asked, identity, plan) : null;

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} seconds");
}
