using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Infra.Alarms;
using Pulumi;

namespace Infra.Observability;

/// <summary>A dashboard as CloudWatch reads it; equal widgets give equal bytes.</summary>
internal static class DashboardBody
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Output<string> Json(IReadOnlyList<DashboardWidget> widgets, string region) =>
        Output.All(widgets.SelectMany(Texts)).Apply(texts => Write(widgets, region, texts));

    private static IEnumerable<Input<string>> Texts(DashboardWidget widget) => widget switch
    {
        DashboardWidget.Alarms alarms => alarms.Arns.Select(arn => (Input<string>)arn),
        DashboardWidget.Graph graph => Metrics(graph.Rule).SelectMany(metric => metric.Dimensions.Select(dimension => dimension.Value)),
        DashboardWidget.Charges => DashboardWidget.Charges.Metric.Dimensions.Select(dimension => dimension.Value),
        _ => [],
    };

    private static IEnumerable<AlarmMetric.Single> Metrics(AlarmRule rule) => rule.Metric switch
    {
        AlarmMetric.Single single => [single],
        AlarmMetric.Expression expression => expression.Metrics.Select(pair => pair.Metric),
        _ => [],
    };

    /// <summary>Takes the texts in the order in which <see cref="Texts"/> gave them.</summary>
    private static string Write(IReadOnlyList<DashboardWidget> widgets, string region, ImmutableArray<string> texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            var next = 0;
            json.WriteStartObject();
            json.WriteStartArray("widgets");
            foreach (var widget in widgets)
            {
                Write(json, widget, region, texts, ref next);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, DashboardWidget widget, string region, ImmutableArray<string> texts, ref int next)
    {
        json.WriteStartObject();
        json.WriteString("type", widget switch { DashboardWidget.Words => "text", DashboardWidget.Alarms => "alarm", _ => "metric" });
        json.WriteNumber("x", widget.X);
        json.WriteNumber("y", widget.Y);
        json.WriteNumber("width", widget.Width);
        json.WriteNumber("height", widget.Height);
        json.WriteStartObject("properties");
        switch (widget)
        {
            case DashboardWidget.Words words:
                json.WriteString("markdown", words.Markdown);
                break;
            case DashboardWidget.Alarms alarms:
                json.WriteString("title", "What tells somebody");
                json.WriteStartArray("alarms");
                foreach (var _ in alarms.Arns)
                {
                    json.WriteStringValue(texts[next++]);
                }

                json.WriteEndArray();
                break;
            case DashboardWidget.Graph graph:
                WriteGraph(json, graph.Rule, region, texts, ref next);
                break;
            case DashboardWidget.Charges charges:
                WriteFrame(json, "The account this month, USD", DashboardWidget.Charges.Region, DashboardWidget.Charges.Period);
                json.WriteStartArray("metrics");
                WriteMetric(json, DashboardWidget.Charges.Metric, id: null, texts, ref next);
                json.WriteEndArray();
                WriteLine(json, "budget of the stack", charges.BudgetDollars);
                break;
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGraph(Utf8JsonWriter json, AlarmRule rule, string region, ImmutableArray<string> texts, ref int next)
    {
        WriteFrame(json, rule.Name, region, rule.Period);
        json.WriteStartArray("metrics");
        switch (rule.Metric)
        {
            case AlarmMetric.Single single:
                WriteMetric(json, single, id: null, texts, ref next);
                break;
            case AlarmMetric.Expression expression:
                json.WriteStartArray();
                json.WriteStartObject();
                json.WriteString("expression", expression.Formula);
                json.WriteString("label", expression.Label);
                json.WriteString("id", "result");
                json.WriteEndObject();
                json.WriteEndArray();
                foreach (var (id, metric) in expression.Metrics)
                {
                    WriteMetric(json, metric, id, texts, ref next);
                }

                break;
        }

        json.WriteEndArray();
        WriteLine(json, rule.Comparison switch { Comparison.Above => "alarm above", Comparison.AtOrAbove => "alarm from", _ => "alarm below" }, rule.Threshold);
    }

    private static void WriteFrame(Utf8JsonWriter json, string title, string region, TimeSpan period)
    {
        json.WriteString("title", title);
        json.WriteString("region", region);
        json.WriteString("view", "timeSeries");
        json.WriteNumber("period", (int)period.TotalSeconds);
    }

    private static void WriteLine(Utf8JsonWriter json, string label, double value)
    {
        json.WriteStartObject("annotations");
        json.WriteStartArray("horizontal");
        json.WriteStartObject();
        json.WriteString("label", label);
        json.WriteNumber("value", value);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The parts of an expression stand at the right: requests beside their share of errors, tasks beside those that are missing.</summary>
    private static void WriteMetric(Utf8JsonWriter json, AlarmMetric.Single metric, string? id, ImmutableArray<string> texts, ref int next)
    {
        json.WriteStartArray();
        json.WriteStringValue(metric.Namespace);
        json.WriteStringValue(metric.Name);
        foreach (var (name, _) in metric.Dimensions)
        {
            json.WriteStringValue(name);
            json.WriteStringValue(texts[next++]);
        }

        json.WriteStartObject();
        json.WriteString("stat", metric.Statistic);
        if (id is not null)
        {
            json.WriteString("id", id);
            json.WriteString("yAxis", "right");
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
