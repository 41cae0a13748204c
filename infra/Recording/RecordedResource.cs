namespace Infra.Recording;

/// <summary>A resource as the mock was asked for it, in the plain shapes of a plan.</summary>
internal sealed record RecordedResource(
    ResourceRequest Request,
    string? Id,
    IReadOnlyDictionary<string, object?> Inputs,
    IReadOnlyList<string> SecretInputs,
    IReadOnlyList<string> DependsOn,
    IReadOnlyList<FormerName> FormerNames)
{
    public string Type => Request.Resource.GetResourceType();

    public string Name => Request.Resource.GetResourceName();
}
