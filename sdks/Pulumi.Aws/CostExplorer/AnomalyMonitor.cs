using System.Collections.Immutable;

namespace Pulumi.Aws.CostExplorer;

public class AnomalyMonitor : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("monitorDimension")]
    public Output<string?> MonitorDimension { get; private set; } = null!;

    [Output("monitorSpecification")]
    public Output<string?> MonitorSpecification { get; private set; } = null!;

    [Output("monitorType")]
    public Output<string> MonitorType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    public AnomalyMonitor(string name, AnomalyMonitorArgs args, CustomResourceOptions? options = null)
        : base("aws:costexplorer/anomalyMonitor:AnomalyMonitor", name, args, options)
    {
    }
}

public sealed class AnomalyMonitorArgs : ResourceArgs
{
    [Input("monitorDimension")]
    public Input<string>? MonitorDimension { get; set; }

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
