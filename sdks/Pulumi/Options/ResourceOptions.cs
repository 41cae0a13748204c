namespace Pulumi;

/// <summary>How the engine treats a resource. Mocks see none of it but the id; transformations see all.</summary>
public abstract class ResourceOptions
{
    /// <summary>The id of an existing resource that is to be read, not made.</summary>
    public Input<string>? Id { get; set; }

    public Resource? Parent { get; set; }

    /// <summary>Resources that must exist first; a component stands for itself and its children.</summary>
    public InputList<Resource> DependsOn { get => field ??= []; set; }

    public bool? Protect { get; set; }

    public List<string> IgnoreChanges { get => field ??= []; set; }

    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Run on this resource and on everything below it.</summary>
    public List<ResourceTransformation> ResourceTransformations { get => field ??= []; set; }

    public List<Input<Alias>> Aliases { get => field ??= []; set; }

    public bool? RetainOnDelete { get; set; }

    private protected ResourceOptions()
    {
    }

    /// <summary>Takes over what both options say: the other's single values win, lists are appended.</summary>
    private protected void MergeFrom(ResourceOptions? other)
    {
        if (other is null)
            return;
        Id = other.Id ?? Id;
        Parent = other.Parent ?? Parent;
        DependsOn = DependsOn.Concat(other.DependsOn);
        Protect = other.Protect ?? Protect;
        IgnoreChanges = [.. IgnoreChanges, .. other.IgnoreChanges];
        CustomTimeouts = other.CustomTimeouts ?? CustomTimeouts;
        ResourceTransformations = [.. ResourceTransformations, .. other.ResourceTransformations];
        Aliases = [.. Aliases, .. other.Aliases];
        RetainOnDelete = other.RetainOnDelete ?? RetainOnDelete;
    }
}
