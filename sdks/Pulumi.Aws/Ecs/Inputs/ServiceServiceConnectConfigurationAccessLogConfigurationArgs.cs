namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationAccessLogConfigurationArgs : ResourceArgs
{
    [Input("format", required: true)]
    public Input<string> Format { get; set; } = null!;

    [Input("includeQueryParameters")]
    public Input<string>? IncludeQueryParameters { get; set; }
}
