namespace Pulumi.Aws.Sns;

public class TopicSubscription : CustomResource
{
    public TopicSubscription(string name, TopicSubscriptionArgs args, CustomResourceOptions? options = null)
        : base("aws:sns/topicSubscription:TopicSubscription", name, args, options)
    {
    }
}

public sealed class TopicSubscriptionArgs : ResourceArgs
{
    [Input("endpoint", required: true)]
    public Input<string> Endpoint { get; set; } = null!;

    [Input("protocol", required: true)]
    public Input<string> Protocol { get; set; } = null!;

    [Input("topic", required: true)]
    public Input<string> Topic { get; set; } = null!;
}
