namespace Pulumi.Aws.Scheduler;

public class Schedule : CustomResource
{
    [Output("actionAfterCompletion")]
    public Output<string> ActionAfterCompletion { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("endDate")]
    public Output<string?> EndDate { get; private set; } = null!;

    [Output("groupName")]
    public Output<string> GroupName { get; private set; } = null!;

    [Output("kmsKeyArn")]
    public Output<string?> KmsKeyArn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("scheduleExpression")]
    public Output<string> ScheduleExpression { get; private set; } = null!;

    [Output("scheduleExpressionTimezone")]
    public Output<string?> ScheduleExpressionTimezone { get; private set; } = null!;

    [Output("startDate")]
    public Output<string?> StartDate { get; private set; } = null!;

    [Output("state")]
    public Output<string?> State { get; private set; } = null!;

    public Schedule(string name, ScheduleArgs args, CustomResourceOptions? options = null)
        : base("aws:scheduler/schedule:Schedule", name, args, options)
    {
    }
}

public sealed class ScheduleArgs : ResourceArgs
{
    [Input("actionAfterCompletion")]
    public Input<string>? ActionAfterCompletion { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("endDate")]
    public Input<string>? EndDate { get; set; }

    [Input("flexibleTimeWindow", required: true)]
    public Input<Inputs.ScheduleFlexibleTimeWindowArgs> FlexibleTimeWindow { get; set; } = null!;

    [Input("groupName")]
    public Input<string>? GroupName { get; set; }

    [Input("kmsKeyArn")]
    public Input<string>? KmsKeyArn { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("scheduleExpression", required: true)]
    public Input<string> ScheduleExpression { get; set; } = null!;

    [Input("scheduleExpressionTimezone")]
    public Input<string>? ScheduleExpressionTimezone { get; set; }

    [Input("startDate")]
    public Input<string>? StartDate { get; set; }

    [Input("state")]
    public Input<string>? State { get; set; }

    [Input("target", required: true)]
    public Input<Inputs.ScheduleTargetArgs> Target { get; set; } = null!;
}
