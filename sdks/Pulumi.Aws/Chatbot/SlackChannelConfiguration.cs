namespace Pulumi.Aws.Chatbot;

public class SlackChannelConfiguration : CustomResource
{
    public SlackChannelConfiguration(string name, SlackChannelConfigurationArgs args, CustomResourceOptions? options = null)
        : base("aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration", name, args, options)
    {
    }
}

public sealed class SlackChannelConfigurationArgs : ResourceArgs
{
    [Input("configurationName", required: true)]
    public Input<string> ConfigurationName { get; set; } = null!;

    [Input("guardrailPolicyArns")]
    private InputList<string>? _guardrailPolicyArns;

    public InputList<string> GuardrailPolicyArns
    {
        get => _guardrailPolicyArns ??= new InputList<string>();
        set => _guardrailPolicyArns = value;
    }

    [Input("iamRoleArn", required: true)]
    public Input<string> IamRoleArn { get; set; } = null!;

    [Input("loggingLevel")]
    public Input<string>? LoggingLevel { get; set; }

    [Input("slackChannelId", required: true)]
    public Input<string> SlackChannelId { get; set; } = null!;

    [Input("slackTeamId", required: true)]
    public Input<string> SlackTeamId { get; set; } = null!;

    [Input("snsTopicArns")]
    private InputList<string>? _snsTopicArns;

    public InputList<string> SnsTopicArns
    {
        get => _snsTopicArns ??= new InputList<string>();
        set => _snsTopicArns = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
