namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionRedirectArgs : ResourceArgs
{
    [Input("port")]
    public Input<string>? Port { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    [Input("statusCode", required: true)]
    public Input<string> StatusCode { get; set; } = null!;
}
