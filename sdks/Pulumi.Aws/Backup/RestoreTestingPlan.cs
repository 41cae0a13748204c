namespace Pulumi.Aws.Backup;

public class RestoreTestingPlan : CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public RestoreTestingPlan(string name, RestoreTestingPlanArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/restoreTestingPlan:RestoreTestingPlan", name, args, options)
    {
    }
}

public sealed class RestoreTestingPlanArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("recoveryPointSelection", required: true)]
    public Input<Inputs.RestoreTestingPlanRecoveryPointSelectionArgs> RecoveryPointSelection { get; set; } = null!;

    [Input("scheduleExpression", required: true)]
    public Input<string> ScheduleExpression { get; set; } = null!;

    [Input("scheduleExpressionTimezone")]
    public Input<string>? ScheduleExpressionTimezone { get; set; }

    [Input("startWindowHours")]
    public Input<int>? StartWindowHours { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
