namespace Pulumi.Aws.Ec2;

public class InternetGateway : CustomResource
{
    public InternetGateway(string name, InternetGatewayArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/internetGateway:InternetGateway", name, args ?? new InternetGatewayArgs(), options)
    {
    }
}

public sealed class InternetGatewayArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
