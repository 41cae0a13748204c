namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetArgs : ResourceArgs
{
    [Input("arn", required: true)]
    public Input<string> Arn { get; set; } = null!;

    [Input("deadLetterConfig")]
    public Input<ScheduleTargetDeadLetterConfigArgs>? DeadLetterConfig { get; set; }

    [Input("ecsParameters")]
    public Input<ScheduleTargetEcsParametersArgs>? EcsParameters { get; set; }

    [Input("eventbridgeParameters")]
    public Input<ScheduleTargetEventbridgeParametersArgs>? EventbridgeParameters { get; set; }

    [Input("input")]
    public Input<string>? Input { get; set; }

    [Input("kinesisParameters")]
    public Input<ScheduleTargetKinesisParametersArgs>? KinesisParameters { get; set; }

    [Input("retryPolicy")]
    public Input<ScheduleTargetRetryPolicyArgs>? RetryPolicy { get; set; }

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("sagemakerPipelineParameters")]
    public Input<ScheduleTargetSagemakerPipelineParametersArgs>? SagemakerPipelineParameters { get; set; }

    [Input("sqsParameters")]
    public Input<ScheduleTargetSqsParametersArgs>? SqsParameters { get; set; }
}
