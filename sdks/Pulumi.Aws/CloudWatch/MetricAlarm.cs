namespace Pulumi.Aws.CloudWatch;

public class MetricAlarm : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public MetricAlarm(string name, MetricAlarmArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/metricAlarm:MetricAlarm", name, args ?? new MetricAlarmArgs(), options)
    {
    }
}

public sealed class MetricAlarmArgs : ResourceArgs
{
    [Input("actionsEnabled")]
    public Input<bool>? ActionsEnabled { get; set; }

    [Input("alarmActions")]
    private InputList<string>? _alarmActions;

    public InputList<string> AlarmActions
    {
        get => _alarmActions ??= new InputList<string>();
        set => _alarmActions = value;
    }

    [Input("alarmDescription")]
    public Input<string>? AlarmDescription { get; set; }

    [Input("comparisonOperator")]
    public Input<string>? ComparisonOperator { get; set; }

    [Input("datapointsToAlarm")]
    public Input<int>? DatapointsToAlarm { get; set; }

    [Input("dimensions")]
    private InputMap<string>? _dimensions;

    public InputMap<string> Dimensions
    {
        get => _dimensions ??= new InputMap<string>();
        set => _dimensions = value;
    }

    [Input("evaluateLowSampleCountPercentiles")]
    public Input<string>? EvaluateLowSampleCountPercentiles { get; set; }

    [Input("evaluationPeriods")]
    public Input<int>? EvaluationPeriods { get; set; }

    [Input("extendedStatistic")]
    public Input<string>? ExtendedStatistic { get; set; }

    [Input("metricName")]
    public Input<string>? MetricName { get; set; }

    [Input("metricQueries")]
    private InputList<Inputs.MetricAlarmMetricQueryArgs>? _metricQueries;

    public InputList<Inputs.MetricAlarmMetricQueryArgs> MetricQueries
    {
        get => _metricQueries ??= new InputList<Inputs.MetricAlarmMetricQueryArgs>();
        set => _metricQueries = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    [Input("okActions")]
    private InputList<string>? _okActions;

    public InputList<string> OkActions
    {
        get => _okActions ??= new InputList<string>();
        set => _okActions = value;
    }

    [Input("period")]
    public Input<int>? Period { get; set; }

    [Input("statistic")]
    public Input<string>? Statistic { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("threshold")]
    public Input<double>? Threshold { get; set; }

    [Input("treatMissingData")]
    public Input<string>? TreatMissingData { get; set; }
}
