namespace Infra.Plans.Foreign;

/// <summary>A resource of a file and where it stands there.</summary>
/// <param name="State">The resource.</param>
/// <param name="Place">Its path: <c>deployment.resources[3]</c>.</param>
/// <param name="Line">The line, from 1, on which it begins.</param>
internal sealed record PlacedState(PulumiState State, string Place, int Line)
{
    public string Urn => State.Urn!;

    public string Type => State.Type!;

    public bool IsStack => Type == "pulumi:pulumi:Stack";

    public bool IsProvider => Type.StartsWith("pulumi:providers:", StringComparison.Ordinal);

    /// <summary>The program has made it. The engine makes the others of the settings of the stack, and no plan has them.</summary>
    public bool IsOwnProvider => IsProvider && PulumiUrn.TryParse(Urn, out var urn) && !urn.Name.StartsWith("default", StringComparison.Ordinal);

    /// <summary>The engine's own: stacks, providers, references to other stacks.</summary>
    public bool IsOfTheEngine => Type.StartsWith("pulumi:", StringComparison.Ordinal) && !IsOwnProvider;
}
