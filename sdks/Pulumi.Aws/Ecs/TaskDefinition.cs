namespace Pulumi.Aws.Ecs;

public class TaskDefinition : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public TaskDefinition(string name, TaskDefinitionArgs args, CustomResourceOptions? options = null)
        : base("aws:ecs/taskDefinition:TaskDefinition", name, args, options)
    {
    }
}

public sealed class TaskDefinitionArgs : ResourceArgs
{
    [Input("containerDefinitions", required: true)]
    public Input<string> ContainerDefinitions { get; set; } = null!;

    [Input("cpu")]
    public Input<string>? Cpu { get; set; }

    [Input("ephemeralStorage")]
    public Input<Inputs.TaskDefinitionEphemeralStorageArgs>? EphemeralStorage { get; set; }

    [Input("executionRoleArn")]
    public Input<string>? ExecutionRoleArn { get; set; }

    [Input("family", required: true)]
    public Input<string> Family { get; set; } = null!;

    [Input("memory")]
    public Input<string>? Memory { get; set; }

    [Input("networkMode")]
    public Input<string>? NetworkMode { get; set; }

    [Input("requiresCompatibilities")]
    private InputList<string>? _requiresCompatibilities;

    public InputList<string> RequiresCompatibilities
    {
        get => _requiresCompatibilities ??= new InputList<string>();
        set => _requiresCompatibilities = value;
    }

    [Input("runtimePlatform")]
    public Input<Inputs.TaskDefinitionRuntimePlatformArgs>? RuntimePlatform { get; set; }

    [Input("skipDestroy")]
    public Input<bool>? SkipDestroy { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("taskRoleArn")]
    public Input<string>? TaskRoleArn { get; set; }

    [Input("volumes")]
    private InputList<Inputs.TaskDefinitionVolumeArgs>? _volumes;

    public InputList<Inputs.TaskDefinitionVolumeArgs> Volumes
    {
        get => _volumes ??= new InputList<Inputs.TaskDefinitionVolumeArgs>();
        set => _volumes = value;
    }
}
