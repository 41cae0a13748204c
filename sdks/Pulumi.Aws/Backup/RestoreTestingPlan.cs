using System.Collections.Immutable;

namespace Pulumi.Aws.Backup;

public class RestoreTestingPlan : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("scheduleExpression")]
    public Output<string> ScheduleExpression { get; private set; } = null!;

    [Output("scheduleExpressionTimezone")]
    public Output<string> ScheduleExpressionTimezone { get; private set; } = null!;

    [Output("startWindowHours")]
    public Output<int> StartWindowHours { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

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

    [Input("region")]
    public Input<string>? Region { get; set; }

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
