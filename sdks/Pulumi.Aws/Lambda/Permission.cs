namespace Pulumi.Aws.Lambda;

public class Permission : CustomResource
{
    public Permission(string name, PermissionArgs args, CustomResourceOptions? options = null)
        : base("aws:lambda/permission:Permission", name, args, options)
    {
    }
}

public sealed class PermissionArgs : ResourceArgs
{
    [Input("action", required: true)]
    public Input<string> Action { get; set; } = null!;

    [Input("function", required: true)]
    public Input<string> Function { get; set; } = null!;

    [Input("principal", required: true)]
    public Input<string> Principal { get; set; } = null!;

    [Input("sourceAccount")]
    public Input<string>? SourceAccount { get; set; }

    [Input("sourceArn")]
    public Input<string>? SourceArn { get; set; }
}
