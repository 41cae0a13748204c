using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tests.Sdk;

/// <summary>What an assembly offers to others, a line per type and member, in the notation of <c>published-api.txt</c> as <see cref="PublishedApi"/> reduces it.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Implicit"] = "operator implicit",
        ["op_Explicit"] = "operator explicit",
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
    };

    public static IReadOnlyList<string> Of(Assembly assembly) => Of(assembly, _ => true);

    /// <summary>Of some types alone, by their full names: a published package has fifteen thousand, and we use few.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly, Func<string, bool> isWanted) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => isWanted(TypeText.Definition(type)))
            .SelectMany(type => Members(type).Prepend($"= {Kind(type)}").Select(member => $"{TypeText.Definition(type)} {member}"))
            .Order(StringComparer.Ordinal),
    ];

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly struct" : "struct",
        _ when type.IsSubclassOf(typeof(MulticastDelegate)) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        var methods = type.GetMethods(Declared).Where(IsVisible).Where(method => !IsGenerated(method));
        if (type.IsSubclassOf(typeof(MulticastDelegate)))
        {
            return methods.Where(method => method.Name == "Invoke").Select(Method);
        }

        return
        [
            .. type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsVisible(constructor)).Select(constructor => $"new({Parameters(constructor)}){Protected(constructor)}"),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Property),
            .. type.GetFields(Declared).Where(field => field.IsPublic && !field.IsSpecialName).Select(Field),
            .. methods.Where(method => !method.IsSpecialName || Operators.ContainsKey(method.Name)).Select(Method),
        ];
    }

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsGenerated(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static string Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible).ToArray();
        var seen = accessors[0];
        var list = string.Concat(accessors.Select(accessor => accessor == property.GetMethod ? "get; " : "set; "));
        var indexes = property.GetIndexParameters();
        var name = indexes.Length > 0 ? $"this[{string.Join(", ", indexes.Select(index => $"{TypeText.Of(index.ParameterType)} {index.Name}"))}]" : property.Name;
        return $"{name}: {TypeText.Of(property.PropertyType)} {{ {list}}}{Modifiers(seen)}";
    }

    private static string Field(FieldInfo field) =>
        $"{field.Name}: {TypeText.Of(field.FieldType)} field{(field.IsStatic ? " static" : "")}{(field.IsInitOnly ? " readonly" : "")}";

    private static string Method(MethodInfo method)
    {
        var name = Operators.GetValueOrDefault(method.Name, method.Name);
        var generics = method.IsGenericMethodDefinition ? $"<{string.Join(',', method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{name}{generics}({Parameters(method)}): {TypeText.Of(method.ReturnType)}{Modifiers(method)}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => TypeText.Of(parameter.ParameterType)));

    private static string Protected(MethodBase method) => method.IsPublic ? "" : " protected";

    private static string Modifiers(MethodInfo method)
    {
        var words = Protected(method) + (method.IsStatic ? " static" : "");
        if (method.DeclaringType!.IsInterface)
        {
            return method.IsAbstract ? words : $"{words} default";
        }

        if (!method.IsVirtual)
        {
            return words;
        }

        if (!method.Attributes.HasFlag(MethodAttributes.NewSlot))
        {
            return $"{words} override";
        }

        return words + (method.IsAbstract ? " abstract" : method.IsFinal || method.DeclaringType.IsSealed ? "" : " virtual");
    }
}
