namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginGroupArgs : ResourceArgs
{
    [Input("failoverCriteria", required: true)]
    public Input<DistributionOriginGroupFailoverCriteriaArgs> FailoverCriteria { get; set; } = null!;

    [Input("members", required: true)]
    private InputList<DistributionOriginGroupMemberArgs>? _members;

    public InputList<DistributionOriginGroupMemberArgs> Members
    {
        get => _members ??= new InputList<DistributionOriginGroupMemberArgs>();
        set => _members = value;
    }

    [Input("originId", required: true)]
    public Input<string> OriginId { get; set; } = null!;
}
