namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionRuntimePlatformArgs : ResourceArgs
{
    [Input("cpuArchitecture")]
    public Input<string>? CpuArchitecture { get; set; }

    [Input("operatingSystemFamily")]
    public Input<string>? OperatingSystemFamily { get; set; }
}
