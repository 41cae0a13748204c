namespace Pulumi.Aws.Ecr;

public class LifecyclePolicy : CustomResource
{
    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("registryId")]
    public Output<string> RegistryId { get; private set; } = null!;

    [Output("repository")]
    public Output<string> Repository { get; private set; } = null!;

    public LifecyclePolicy(string name, LifecyclePolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:ecr/lifecyclePolicy:LifecyclePolicy", name, args, options)
    {
    }
}

public sealed class LifecyclePolicyArgs : ResourceArgs
{
    [Input("policy", required: true)]
    public InputUnion<string, Inputs.LifecyclePolicyDocumentArgs> Policy { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;
}
