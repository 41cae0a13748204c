namespace Pulumi;

public class StackOptions
{
    /// <summary>Run on the stack itself and on every resource in it.</summary>
    public List<ResourceTransformation> ResourceTransformations { get => field ??= []; set; }
}
