namespace Pulumi.Aws.Ecr.Inputs;

public sealed class LifecyclePolicyActionArgs : ResourceArgs
{
    [Input("targetStorageClass")]
    public Input<string>? TargetStorageClass { get; set; }

    [Input("type", required: true)]
    public InputUnion<string, global::Pulumi.Aws.Ecr.LifecyclePolicyActionType> Type { get; set; } = null!;
}
