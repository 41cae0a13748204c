namespace Pulumi.Aws.CloudWatch;

public class LogResourcePolicy : CustomResource
{
    public LogResourcePolicy(string name, LogResourcePolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/logResourcePolicy:LogResourcePolicy", name, args, options)
    {
    }
}

public sealed class LogResourcePolicyArgs : ResourceArgs
{
    [Input("policyDocument", required: true)]
    public InputUnion<string, Inputs.PolicyDocumentArgs> PolicyDocument { get; set; } = null!;

    [Input("policyName")]
    public Input<string>? PolicyName { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }
}
