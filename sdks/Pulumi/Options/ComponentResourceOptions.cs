namespace Pulumi;

public sealed class ComponentResourceOptions : ResourceOptions
{
    /// <summary>New options out of both: the second's single values win, lists are appended.</summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        merged.MergeFrom(options1);
        merged.MergeFrom(options2);
        return merged;
    }
}
