namespace Pulumi.Aws.Ecr.Inputs;

public sealed class RepositoryImageTagMutabilityExclusionFilterArgs : ResourceArgs
{
    [Input("filter", required: true)]
    public Input<string> Filter { get; set; } = null!;

    [Input("filterType", required: true)]
    public Input<string> FilterType { get; set; } = null!;
}
