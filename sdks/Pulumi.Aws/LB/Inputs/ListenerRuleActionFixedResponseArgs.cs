namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionFixedResponseArgs : ResourceArgs
{
    [Input("contentType", required: true)]
    public Input<string> ContentType { get; set; } = null!;

    [Input("messageBody")]
    public Input<string>? MessageBody { get; set; }

    [Input("statusCode")]
    public Input<string>? StatusCode { get; set; }
}
