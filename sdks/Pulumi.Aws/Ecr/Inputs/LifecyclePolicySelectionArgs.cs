namespace Pulumi.Aws.Ecr.Inputs;

public sealed class LifecyclePolicySelectionArgs : ResourceArgs
{
    [Input("countNumber", required: true)]
    public Input<int> CountNumber { get; set; } = null!;

    [Input("countType", required: true)]
    public InputUnion<string, global::Pulumi.Aws.Ecr.LifecyclePolicyCountType> CountType { get; set; } = null!;

    [Input("countUnit")]
    public Input<string>? CountUnit { get; set; }

    [Input("storageClass")]
    public Input<string>? StorageClass { get; set; }

    [Input("tagPrefixList")]
    private InputList<string>? _tagPrefixList;

    public InputList<string> TagPrefixList
    {
        get => _tagPrefixList ??= new InputList<string>();
        set => _tagPrefixList = value;
    }

    [Input("tagStatus", required: true)]
    public InputUnion<string, global::Pulumi.Aws.Ecr.LifecyclePolicyTagStatus> TagStatus { get; set; } = null!;
}
