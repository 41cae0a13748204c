namespace Pulumi.Aws.CloudWatch;

public class LogResourcePolicy : CustomResource
{
    [Output("policyDocument")]
    public Output<string> PolicyDocument { get; private set; } = null!;

    [Output("policyName")]
    public Output<string?> PolicyName { get; private set; } = null!;

    [Output("policyScope")]
    public Output<string> PolicyScope { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("resourceArn")]
    public Output<string?> ResourceArn { get; private set; } = null!;

    [Output("revisionId")]
    public Output<string> RevisionId { get; private set; } = null!;

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

    [Input("resourceArn")]
    public Input<string>? ResourceArn { get; set; }
}
