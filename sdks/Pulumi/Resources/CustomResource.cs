namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args, options ?? new CustomResourceOptions())
    {
    }

    /// <summary>The provider's id of the resource; unknown until it exists.</summary>
    [Output("id")]
    public Output<string> Id { get; internal set; } = null!;
}
