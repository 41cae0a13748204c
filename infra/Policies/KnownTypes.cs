using System.Collections.Frozen;
using System.Reflection;

namespace Infra.Policies;

/// <summary>Which types of resources policies name at all. Others are held to nothing but what everything is held to.</summary>
public static class KnownTypes
{
    private static readonly FrozenSet<string> Named = typeof(ResourceTypes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a policy names a type.</summary>
    public static bool Contains(string type) => Named.Contains(type);
}
