namespace Pulumi.Aws.Route53.Inputs;

public sealed class RecordCidrRoutingPolicyArgs : ResourceArgs
{
    [Input("collectionId", required: true)]
    public Input<string> CollectionId { get; set; } = null!;

    [Input("locationName", required: true)]
    public Input<string> LocationName { get; set; } = null!;
}
