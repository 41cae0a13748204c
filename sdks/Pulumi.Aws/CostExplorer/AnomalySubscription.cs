namespace Pulumi.Aws.CostExplorer;

public class AnomalySubscription : CustomResource
{
    public AnomalySubscription(string name, AnomalySubscriptionArgs args, CustomResourceOptions? options = null)
        : base("aws:costexplorer/anomalySubscription:AnomalySubscription", name, args, options)
    {
    }
}

public sealed class AnomalySubscriptionArgs : ResourceArgs
{
    [Input("frequency", required: true)]
    public Input<string> Frequency { get; set; } = null!;

    [Input("monitorArnLists", required: true)]
    private InputList<string>? _monitorArnLists;

    public InputList<string> MonitorArnLists
    {
        get => _monitorArnLists ??= new InputList<string>();
        set => _monitorArnLists = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("subscribers", required: true)]
    private InputList<Inputs.AnomalySubscriptionSubscriberArgs>? _subscribers;

    public InputList<Inputs.AnomalySubscriptionSubscriberArgs> Subscribers
    {
        get => _subscribers ??= new InputList<Inputs.AnomalySubscriptionSubscriberArgs>();
        set => _subscribers = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("thresholdExpression")]
    public Input<Inputs.AnomalySubscriptionThresholdExpressionArgs>? ThresholdExpression { get; set; }
}
