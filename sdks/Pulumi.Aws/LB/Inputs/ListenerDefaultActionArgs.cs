namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerDefaultActionArgs : ResourceArgs
{
    [Input("fixedResponse")]
    public Input<ListenerDefaultActionFixedResponseArgs>? FixedResponse { get; set; }

    [Input("redirect")]
    public Input<ListenerDefaultActionRedirectArgs>? Redirect { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
