using Infra.Access;
using Pulumi;
using Chatbot = Pulumi.Aws.Chatbot;

namespace Infra.Observability;

/// <summary>A channel of Slack that hears what the topic is told, and from which nobody can change anything.</summary>
public sealed class SlackChannel : ComponentResource
{
    public SlackChannel(string name, SlackChannelArgs args, ComponentResourceOptions? options = null)
        : base("infra:observability:SlackChannel", name, options)
    {
        var role = new ServiceRole($"{name}-reader", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For("slack"),
            Description = "Draws the graph of an alarm in Slack",
            Service = "chatbot.amazonaws.com",
            Policy = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "ReadMetrics",
                Actions = ["cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*"],
                Resources = ["*"],
                Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", args.Context.Region)],
            }),
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        _ = new Chatbot.SlackChannelConfiguration($"{name}-channel", new Chatbot.SlackChannelConfigurationArgs
        {
            ConfigurationName = args.Context.Names.Prefix,
            SlackTeamId = args.WorkspaceId,
            SlackChannelId = args.ChannelId,
            IamRoleArn = role.Arn,
            // Without a list AWS sets its administrator policy as the limit of what the channel could be given.
            GuardrailPolicyArns = "arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess",
            SnsTopicArns = args.Topic.Arn,
            LoggingLevel = "ERROR",
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
