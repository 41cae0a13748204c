namespace Pulumi.Aws.Scheduler.Inputs;

public sealed class ScheduleTargetSagemakerPipelineParametersArgs : ResourceArgs
{
    [Input("pipelineParameters")]
    private InputList<ScheduleTargetSagemakerPipelineParametersPipelineParameterArgs>? _pipelineParameters;

    public InputList<ScheduleTargetSagemakerPipelineParametersPipelineParameterArgs> PipelineParameters
    {
        get => _pipelineParameters ??= new InputList<ScheduleTargetSagemakerPipelineParametersPipelineParameterArgs>();
        set => _pipelineParameters = value;
    }
}
