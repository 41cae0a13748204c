using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output stands for once it has settled.</summary>
internal readonly record struct OutputData<T>(T Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Resources)
{
    /// <summary>Taints this result with where it was computed from: secret if either is, depending on what both depend on.</summary>
    public OutputData<T> Join<TSource>(OutputData<TSource> source) =>
        this with { IsSecret = IsSecret || source.IsSecret, Resources = OutputData.Union(Resources, source.Resources) };

    public OutputData<object?> Untyped() => new(Value, IsKnown, IsSecret, Resources);
}

internal static class OutputData
{
    public static OutputData<T> Plain<T>(T value) => new(value, IsKnown: true, IsSecret: false, ImmutableHashSet<Resource>.Empty);

    public static OutputData<T> Secret<T>(T value) => Plain(value) with { IsSecret = true };

    public static OutputData<T> Unknown<T>(T value) => Plain(value) with { IsKnown = false };

    public static ImmutableHashSet<Resource> Union(ImmutableHashSet<Resource> left, ImmutableHashSet<Resource> right) =>
        left.IsEmpty ? right : right.IsEmpty || ReferenceEquals(left, right) ? left : left.Union(right);
}
