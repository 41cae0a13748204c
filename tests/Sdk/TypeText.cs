namespace Tests.Sdk;

/// <summary>Writes a type as the list of the published API does, without nullability.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
    };

    private static readonly HashSet<string> SilentNamespaces = new(StringComparer.Ordinal)
    {
        "System", "System.Collections", "System.Collections.Generic", "System.Collections.Immutable", "System.IO",
        "System.Text.Json", "System.Threading", "System.Threading.Tasks", "Pulumi",
    };

    /// <summary>With its namespace and the names of its type parameters.</summary>
    public static string Definition(Type type) =>
        $"{type.Namespace}.{BareName(type)}{(type.IsGenericType ? $"<{string.Join(',', type.GetGenericArguments().Select(argument => argument.Name))}>" : "")}";

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value);
        }

        var arguments = type.GetGenericArguments();
        if (type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal))
        {
            return $"({string.Join(", ", arguments.Select(Of))})";
        }

        var name = SilentNamespaces.Contains(type.Namespace ?? "") ? BareName(type) : $"{type.Namespace}.{BareName(type)}";
        return arguments.Length == 0 ? name : $"{name}<{string.Join(',', arguments.Select(Of))}>";
    }

    private static string BareName(Type type) => type.Name.Split('`')[0];
}
