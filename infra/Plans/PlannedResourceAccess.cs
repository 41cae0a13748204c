namespace Infra.Plans;

/// <summary>
/// Strict reading of inputs by path, as <see cref="PlannedMap"/> has it: absent is null, another type throws
/// <see cref="WrongInputException"/>. A policy that threw counts as broken, so nothing passes by being unreadable.
/// </summary>
public static class PlannedResourceAccess
{
    /// <summary>All inputs of the resource, as the map the other readers look into.</summary>
    public static PlannedMap AllInputs(this PlannedResource resource) => new(resource, "", resource.Inputs);

    public static string? Text(this PlannedResource resource, string path) => resource.AllInputs().Text(path);

    public static bool? Flag(this PlannedResource resource, string path) => resource.AllInputs().Flag(path);

    public static double? Number(this PlannedResource resource, string path) => resource.AllInputs().Number(path);

    public static IReadOnlyList<object?>? List(this PlannedResource resource, string path) => resource.AllInputs().List(path);

    /// <inheritdoc cref="PlannedMap.Texts"/>
    public static IReadOnlyList<string>? Texts(this PlannedResource resource, string path) => resource.AllInputs().Texts(path);

    public static PlannedMap? Map(this PlannedResource resource, string path) => resource.AllInputs().Map(path);

    /// <inheritdoc cref="PlannedMap.Items"/>
    public static IReadOnlyList<PlannedMap>? Items(this PlannedResource resource, string path) => resource.AllInputs().Items(path);

    /// <inheritdoc cref="PlannedMap.Json"/>
    public static object? Json(this PlannedResource resource, string path) => resource.AllInputs().Json(path);

    /// <inheritdoc cref="PlannedMap.JsonMap"/>
    public static PlannedMap? JsonMap(this PlannedResource resource, string path) => resource.AllInputs().JsonMap(path);

    /// <inheritdoc cref="PlannedMap.JsonItems"/>
    public static IReadOnlyList<PlannedMap>? JsonItems(this PlannedResource resource, string path) => resource.AllInputs().JsonItems(path);

    /// <inheritdoc cref="PlannedMap.Has"/>
    public static bool Has(this PlannedResource resource, string path) => resource.AllInputs().Has(path);

    /// <inheritdoc cref="PlannedMap.IsSecret"/>
    public static bool IsSecret(this PlannedResource resource, string path) => resource.AllInputs().IsSecret(path);
}
