namespace Pulumi.Aws.Chatbot.Inputs;

public sealed class SlackChannelConfigurationTimeoutsArgs : ResourceArgs
{
    [Input("create")]
    public Input<string>? Create { get; set; }

    [Input("delete")]
    public Input<string>? Delete { get; set; }

    [Input("update")]
    public Input<string>? Update { get; set; }
}
