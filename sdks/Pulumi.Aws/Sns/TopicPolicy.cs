namespace Pulumi.Aws.Sns;

public class TopicPolicy : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public TopicPolicy(string name, TopicPolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:sns/topicPolicy:TopicPolicy", name, args, options)
    {
    }
}

public sealed class TopicPolicyArgs : ResourceArgs
{
    [Input("arn", required: true)]
    public Input<string> Arn { get; set; } = null!;

    [Input("policy", required: true)]
    public InputUnion<string, Inputs.PolicyDocumentArgs> Policy { get; set; } = null!;
}
