namespace Pulumi;

/// <summary>What a resource used to be called, so that renaming it does not replace it. What is not given is as it is now.</summary>
public sealed class Alias
{
    /// <summary>The whole of it; then nothing else may be given.</summary>
    public string? Urn { get; set; }

    public Input<string>? Name { get; set; }

    public Input<string>? Type { get; set; }

    public Input<string>? Stack { get; set; }

    public Input<string>? Project { get; set; }

    /// <summary>Only one of this, <see cref="ParentUrn"/> and <see cref="NoParent"/>.</summary>
    public Resource? Parent { get; set; }

    public Input<string>? ParentUrn { get; set; }

    /// <summary>It had no parent, or the stack alone.</summary>
    public bool NoParent { get; set; }
}
