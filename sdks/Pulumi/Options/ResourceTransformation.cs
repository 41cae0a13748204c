namespace Pulumi;

/// <summary>Looks at a resource before it is registered and may change its args and options, but not its parent.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);

public readonly struct ResourceTransformationArgs
{
    public Resource Resource { get; }

    public ResourceArgs Args { get; }

    public ResourceOptions Options { get; }

    internal ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        Resource = resource;
        Args = args;
        Options = options;
    }
}

public readonly struct ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
{
    internal ResourceArgs Args { get; } = args;

    internal ResourceOptions Options { get; } = options;
}
