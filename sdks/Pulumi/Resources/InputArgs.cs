namespace Pulumi;

/// <summary>Values for the engine: the members marked with <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
}

/// <summary>What a resource is made from.</summary>
public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = new NoArgs();

    private sealed class NoArgs : ResourceArgs;
}

/// <summary>What a provider's function is called with.</summary>
public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = new NoArgs();

    private sealed class NoArgs : InvokeArgs;
}
