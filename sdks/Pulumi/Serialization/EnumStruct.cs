using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi;

/// <summary>Reads and makes the structs marked with <see cref="EnumTypeAttribute"/>, each of which wraps one text or number.</summary>
internal static class EnumStruct
{
    private static readonly ConcurrentDictionary<Type, MethodInfo> Readers = new();

    public static object? ValueOf(object value) => Readers.GetOrAdd(value.GetType(), FindReader).Invoke(null, [value]);

    /// <summary>Null if the struct wraps another kind of value.</summary>
    public static object? Create(Type type, object value) =>
        type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [value.GetType()])?.Invoke([value]);

    private static MethodInfo FindReader(Type type) =>
        type.GetMethod("op_Explicit", BindingFlags.Static | BindingFlags.Public, [type])
        ?? throw new InvalidOperationException($"{type} has [EnumType] but no explicit conversion to its value.");
}
