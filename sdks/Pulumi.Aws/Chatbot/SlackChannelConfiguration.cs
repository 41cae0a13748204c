using System.Collections.Immutable;

namespace Pulumi.Aws.Chatbot;

public class SlackChannelConfiguration : CustomResource
{
    [Output("chatConfigurationArn")]
    public Output<string> ChatConfigurationArn { get; private set; } = null!;

    [Output("configurationName")]
    public Output<string> ConfigurationName { get; private set; } = null!;

    [Output("guardrailPolicyArns")]
    public Output<ImmutableArray<string>> GuardrailPolicyArns { get; private set; } = null!;

    [Output("iamRoleArn")]
    public Output<string> IamRoleArn { get; private set; } = null!;

    [Output("loggingLevel")]
    public Output<string> LoggingLevel { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("slackChannelId")]
    public Output<string> SlackChannelId { get; private set; } = null!;

    [Output("slackChannelName")]
    public Output<string> SlackChannelName { get; private set; } = null!;

    [Output("slackTeamId")]
    public Output<string> SlackTeamId { get; private set; } = null!;

    [Output("slackTeamName")]
    public Output<string> SlackTeamName { get; private set; } = null!;

    [Output("snsTopicArns")]
    public Output<ImmutableArray<string>> SnsTopicArns { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("userAuthorizationRequired")]
    public Output<bool> UserAuthorizationRequired { get; private set; } = null!;

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

    [Input("region")]
    public Input<string>? Region { get; set; }

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

    [Input("timeouts")]
    public Input<Inputs.SlackChannelConfigurationTimeoutsArgs>? Timeouts { get; set; }

    [Input("userAuthorizationRequired")]
    public Input<bool>? UserAuthorizationRequired { get; set; }
}
