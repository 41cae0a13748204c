using Infra.Plans;

namespace Infra.Changes.Loss;

/// <summary>An input whose change the provider answers by a replacement.</summary>
/// <param name="Name">The wire name of an input of the resource itself.</param>
/// <param name="Default">What the provider takes where it is left out; null for none.</param>
public sealed record ForcedInput(string Name, object? Default = null)
{
    /// <summary>For which two states of the resource it does; null for any.</summary>
    public Func<PlannedResource, PlannedResource, bool>? Only { get; init; }

    public static implicit operator ForcedInput(string name) => new(name);

    /// <summary>Left out, false and empty are one to the provider.</summary>
    public object? Effective(object? value) => value is null or false or "" ? Default : value;
}
