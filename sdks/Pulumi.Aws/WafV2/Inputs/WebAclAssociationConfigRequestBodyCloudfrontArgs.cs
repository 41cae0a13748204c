namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclAssociationConfigRequestBodyCloudfrontArgs : ResourceArgs
{
    [Input("defaultSizeInspectionLimit", required: true)]
    public Input<string> DefaultSizeInspectionLimit { get; set; } = null!;
}
