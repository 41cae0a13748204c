using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;

namespace Infra.Alarms;

/// <summary>The alarms of one part of the platform, from its rules: told to one topic unless another alarm tells for them, or to nobody where ECS alone looks at them.</summary>
public sealed class AlarmSet : ComponentResource
{
    /// <summary>Each alarm that was made, with its rule.</summary>
    public IReadOnlyList<PlacedAlarm> Alarms { get; }

    public AlarmSet(string name, AlarmSetArgs args, ComponentResourceOptions? options = null)
        : base("infra:alarms:AlarmSet", name, options)
    {
        var placed = new List<PlacedAlarm>();
        foreach (var rule in args.Rules)
        {
            var alarm = new CloudWatch.MetricAlarm(rule.Name, Alarm(rule, args), new CustomResourceOptions { Parent = this });
            placed.Add(new PlacedAlarm(rule, alarm.Name, alarm.Arn));
        }

        Alarms = placed;
        RegisterOutputs();
    }

    private static CloudWatch.MetricAlarmArgs Alarm(AlarmRule rule, AlarmSetArgs args)
    {
        var alarm = new CloudWatch.MetricAlarmArgs
        {
            Name = args.Context.Names.For(rule.Name),
            AlarmDescription = args.Context.Runbooks.Description(rule.Why, rule.Runbook, rule.Guide),
            ComparisonOperator = rule.Comparison switch
            {
                Comparison.Above => "GreaterThanThreshold",
                Comparison.AtOrAbove => "GreaterThanOrEqualToThreshold",
                _ => "LessThanThreshold",
            },
            Threshold = rule.Threshold,
            // Also where there is none: switched off by hand is then told from meant so.
            ActionsEnabled = true,
            EvaluationPeriods = rule.Periods,
            DatapointsToAlarm = rule.PeriodsInTrouble,
            TreatMissingData = rule.MissingData == MissingData.IsTheAlarm ? "breaching" : "notBreaching",
            Tags = args.Context.Tags.For(args.Context.Names.For(rule.Name)),
        };
        if (rule.Through is null && args.Topic is { } topic)
        {
            alarm.AlarmActions = topic.Arn;
            alarm.OkActions = topic.Arn;
        }

        var seconds = (int)rule.Period.TotalSeconds;
        switch (rule.Metric)
        {
            case AlarmMetric.Single metric:
                alarm.Namespace = metric.Namespace;
                alarm.MetricName = metric.Name;
                alarm.Dimensions = Dimensions(metric);
                alarm.Period = seconds;
                if (metric.Statistic.StartsWith('p'))
                {
                    alarm.ExtendedStatistic = metric.Statistic;
                    // A percentile of three requests says nothing about the service.
                    alarm.EvaluateLowSampleCountPercentiles = "ignore";
                }
                else
                {
                    alarm.Statistic = metric.Statistic;
                }

                break;
            case AlarmMetric.Expression expression:
                alarm.MetricQueries.Add(new CloudWatch.Inputs.MetricAlarmMetricQueryArgs
                {
                    Id = "result",
                    Expression = expression.Formula,
                    Label = expression.Label,
                    ReturnData = true,
                });
                foreach (var (id, metric) in expression.Metrics)
                {
                    alarm.MetricQueries.Add(new CloudWatch.Inputs.MetricAlarmMetricQueryArgs
                    {
                        Id = id,
                        ReturnData = false,
                        Metric = new CloudWatch.Inputs.MetricAlarmMetricQueryMetricArgs
                        {
                            Namespace = metric.Namespace,
                            MetricName = metric.Name,
                            Dimensions = Dimensions(metric),
                            Period = seconds,
                            Stat = metric.Statistic,
                        },
                    });
                }

                break;
        }

        return alarm;
    }

    private static InputMap<string> Dimensions(AlarmMetric.Single metric)
    {
        var map = new InputMap<string>();
        foreach (var (name, value) in metric.Dimensions)
        {
            map.Add(name, value);
        }

        return map;
    }
}
