namespace Pulumi;

/// <summary>What a resource used to be called, so that renaming it does not replace it. What is not given is as it is now.</summary>
public sealed class Alias
{
    public Input<string>? Name { get; set; }

    /// <summary>It had no parent, or the stack alone.</summary>
    public bool NoParent { get; set; }
}
