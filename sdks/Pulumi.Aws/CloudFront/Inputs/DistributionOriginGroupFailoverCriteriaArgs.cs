namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginGroupFailoverCriteriaArgs : ResourceArgs
{
    [Input("statusCodes", required: true)]
    private InputList<int>? _statusCodes;

    public InputList<int> StatusCodes
    {
        get => _statusCodes ??= new InputList<int>();
        set => _statusCodes = value;
    }
}
