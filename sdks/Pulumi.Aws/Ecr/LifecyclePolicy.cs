namespace Pulumi.Aws.Ecr;

public class LifecyclePolicy : CustomResource
{
    public LifecyclePolicy(string name, LifecyclePolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:ecr/lifecyclePolicy:LifecyclePolicy", name, args, options)
    {
    }
}

public sealed class LifecyclePolicyArgs : ResourceArgs
{
    [Input("policy", required: true)]
    public InputUnion<string, Inputs.LifecyclePolicyDocumentArgs> Policy { get; set; } = null!;

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;
}
