using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks into outputs, for tests.</summary>
public static class OutputUtilities
{
    /// <summary>An output that stays unknown, as in a preview.</summary>
    public static Output<T> CreateUnknown<T>(T value) => new(OutputData.Unknown(value));

    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.Data).IsKnown;

    /// <summary>The value, or the default of its type when it is unknown.</summary>
    public static async Task<T> GetValueAsync<T>(Output<T> output) => await output.Data is { IsKnown: true } data ? data.Value : default!;

    /// <summary>The resources that the value was computed from.</summary>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output) => (await output.Data).Resources;
}
