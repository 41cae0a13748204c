namespace Pulumi.Aws.CostExplorer;

public class AnomalyMonitor : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public AnomalyMonitor(string name, AnomalyMonitorArgs args, CustomResourceOptions? options = null)
        : base("aws:costexplorer/anomalyMonitor:AnomalyMonitor", name, args, options)
    {
    }
}

public sealed class AnomalyMonitorArgs : ResourceArgs
{
    [Input("monitorSpecification")]
    public Input<string>? MonitorSpecification { get; set; }

    [Input("monitorType", required: true)]
    public Input<string> MonitorType { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
