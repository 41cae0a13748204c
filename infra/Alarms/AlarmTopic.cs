using Infra.Access;
using Pulumi;
using Sns = Pulumi.Aws.Sns;

namespace Infra.Alarms;

/// <summary>Where everything that somebody should hear of is told, encrypted, open to the services that are listed alone.</summary>
public sealed class AlarmTopic : ComponentResource
{
    /// <summary>Known once the topic admits its publishers: a budget is refused that may not publish.</summary>
    public Output<string> Arn { get; }

    public AlarmTopic(string name, AlarmTopicArgs args, ComponentResourceOptions? options = null)
        : base("infra:alarms:AlarmTopic", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "alarms",
            Users = [.. args.Publishers.Select(publisher => publisher.KeyUse(args.Context.AccountId))],
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var topic = new Sns.Topic($"{name}-topic", new Sns.TopicArgs
        {
            Name = args.Context.Names.For("alarms"),
            KmsMasterKeyId = key.Arn,
            Tags = args.Context.Tags.For(args.Context.Names.For("alarms")),
        }, child);
        var admission = new Sns.TopicPolicy($"{name}-topic-policy", new Sns.TopicPolicyArgs
        {
            Arn = topic.Arn,
            Policy = PolicyDocument.Json([.. args.Publishers.Select(publisher => publisher.Admission(topic.Arn, args.Context.AccountId))]),
        }, child);
        _ = new Sns.TopicSubscription($"{name}-email", new Sns.TopicSubscriptionArgs
        {
            Topic = topic.Arn,
            Protocol = "email",
            Endpoint = args.Email,
        }, child);
        Arn = admission.Arn;
        RegisterOutputs();
    }
}
