using Infra.Access;
using Pulumi;
using Sns = Pulumi.Aws.Sns;

namespace Infra.Alarms;

/// <summary>Where every alarm of a stack is told, encrypted, open to the alarms of this account alone.</summary>
public sealed class AlarmTopic : ComponentResource
{
    public Output<string> Arn { get; }

    public AlarmTopic(string name, AlarmTopicArgs args, ComponentResourceOptions? options = null)
        : base("infra:alarms:AlarmTopic", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "alarms",
            Users = [KeyUsers.Alarms()],
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var topic = new Sns.Topic($"{name}-topic", new Sns.TopicArgs
        {
            Name = args.Context.Names.For("alarms"),
            KmsMasterKeyId = key.Arn,
            Tags = args.Context.Tags.For(args.Context.Names.For("alarms")),
        }, child);
        _ = new Sns.TopicPolicy($"{name}-topic-policy", new Sns.TopicPolicyArgs
        {
            Arn = topic.Arn,
            Policy = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "AlarmsPublish",
                Principal = Principal.Service("cloudwatch.amazonaws.com"),
                Actions = ["sns:Publish"],
                Resources = [topic.Arn],
                Conditions = [new PolicyCondition("StringEquals", "aws:SourceAccount", args.Context.AccountId)],
            }),
        }, child);
        _ = new Sns.TopicSubscription($"{name}-email", new Sns.TopicSubscriptionArgs
        {
            Topic = topic.Arn,
            Protocol = "email",
            Endpoint = args.Email,
        }, child);
        Arn = topic.Arn;
        RegisterOutputs();
    }
}
