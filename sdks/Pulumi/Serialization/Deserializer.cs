using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi;

/// <summary>Turns the engine's values into the types that the program reads.</summary>
internal static class Deserializer
{
    /// <summary>False if the value is of another kind than the type; null becomes the type's default.</summary>
    public static bool TryConvert(object? value, Type type, out object? result)
    {
        type = Nullable.GetUnderlyingType(type) is { } inner && value is not null ? inner : type;
        result = value switch
        {
            null => null,
            double number when type == typeof(int) => (int)number,
            double number when type.IsEnum => Enum.ToObject(type, (int)number),
            _ when type.IsInstanceOfType(value) => value,
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(value),
            _ => ConvertStructure(value, type),
        };
        if (result is not null)
            return true;
        result = type.IsValueType ? Activator.CreateInstance(type) : null;
        return value is null;
    }

    private static object? ConvertStructure(object value, Type type)
    {
        if (type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
            return EnumStruct.Create(type, value);
        if (OutputConstructor.Of(type) is { } constructor)
            return value is ImmutableDictionary<string, object> entries ? constructor.Invoke(entries) : null;
        if (!type.IsGenericType)
            return null;

        var arguments = type.GetGenericArguments();
        return type.GetGenericTypeDefinition() switch
        {
            var list when list == typeof(ImmutableArray<>) && value is ImmutableArray<object> items =>
                Shapes.Of(arguments[0]).List(items),
            var map when map == typeof(ImmutableDictionary<,>) && arguments[0] == typeof(string) && value is ImmutableDictionary<string, object> entries =>
                Shapes.Of(arguments[1]).Map(entries),
            var union when union == typeof(Union<,>) => CreateUnion(value, type, arguments),
            _ => null,
        };
    }

    private static object? CreateUnion(object value, Type type, Type[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (TryConvert(value, arguments[i], out var item))
                return Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, binder: null, [item], culture: null);
        }

        return null;
    }
}
