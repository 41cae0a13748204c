namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetSagemakerPipelineTargetArgs : ResourceArgs
{
    [Input("pipelineParameterLists")]
    private InputList<EventTargetSagemakerPipelineTargetPipelineParameterListArgs>? _pipelineParameterLists;

    public InputList<EventTargetSagemakerPipelineTargetPipelineParameterListArgs> PipelineParameterLists
    {
        get => _pipelineParameterLists ??= new InputList<EventTargetSagemakerPipelineTargetPipelineParameterListArgs>();
        set => _pipelineParameterLists = value;
    }
}
