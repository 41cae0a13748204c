namespace Pulumi.Aws.ServiceDiscovery;

public class HttpNamespace : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public HttpNamespace(string name, HttpNamespaceArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:servicediscovery/httpNamespace:HttpNamespace", name, args ?? new HttpNamespaceArgs(), options)
    {
    }
}

public sealed class HttpNamespaceArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
