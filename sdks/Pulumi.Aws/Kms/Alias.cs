namespace Pulumi.Aws.Kms;

public class Alias : CustomResource
{
    public Alias(string name, AliasArgs args, CustomResourceOptions? options = null)
        : base("aws:kms/alias:Alias", name, args, options)
    {
    }
}

public sealed class AliasArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("targetKeyId", required: true)]
    public Input<string> TargetKeyId { get; set; } = null!;
}
