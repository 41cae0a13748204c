namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclLoggingConfigurationRedactedFieldArgs : ResourceArgs
{
    [Input("method")]
    public Input<WebAclLoggingConfigurationRedactedFieldMethodArgs>? Method { get; set; }

    [Input("queryString")]
    public Input<WebAclLoggingConfigurationRedactedFieldQueryStringArgs>? QueryString { get; set; }

    [Input("singleHeader")]
    public Input<WebAclLoggingConfigurationRedactedFieldSingleHeaderArgs>? SingleHeader { get; set; }

    [Input("uriPath")]
    public Input<WebAclLoggingConfigurationRedactedFieldUriPathArgs>? UriPath { get; set; }
}
