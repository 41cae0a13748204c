namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationRedactedFieldArgs : ResourceArgs
{
    [Input("singleHeader")]
    public Input<WebAclLoggingConfigurationRedactedFieldSingleHeaderArgs>? SingleHeader { get; set; }
}
