using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Something that a program asks the engine for, made by constructing it.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly ImmutableArray<ResourceTransformation> _transformations;

    // Other resources read the children from other threads when a mock is asynchronous.
    private ImmutableList<Resource> _children = [];

    private protected Resource(string type, string name, ResourceArgs? args, ResourceOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _type = type;
        _name = name;

        var deployment = Deployment.Required;
        var parent = type == Stack.TypeToken ? null : options.Parent ?? deployment.Stack;
        _transformations = [.. options.ResourceTransformations, .. parent?._transformations ?? []];
        (var finalArgs, options) = Transform(args ?? ResourceArgs.Empty, options);
        if (parent is not null)
            ImmutableInterlocked.Update(ref parent._children, (children, child) => children.Add(child), this);
        new Registration(deployment, this, parent, options).Start(finalArgs);
    }

    [Output("urn")]
    public Output<string> Urn { get; internal set; } = null!;

    internal IReadOnlyCollection<Resource> Children => _children;

    public string GetResourceType() => _type;

    public string GetResourceName() => _name;

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceArgs args, ResourceOptions options)
    {
        foreach (var transformation in _transformations)
        {
            if (transformation(new ResourceTransformationArgs(this, args, options)) is not { } result)
                continue;
            if (result.Options.Parent != options.Parent)
                throw new ArgumentException("Transformations cannot change the `parent` of a resource.", nameof(options));
            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }
}
