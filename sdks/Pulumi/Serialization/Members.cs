using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi;

/// <summary>A member of an args class that goes to the engine.</summary>
internal sealed class InputMember
{
    private static readonly ConcurrentDictionary<Type, InputMember[]> Known = new();

    private readonly MemberInfo _info;
    private readonly bool _isRequired;

    // Reading a field is cheap at once, while a getter called by reflection is compiled on its own first.
    private readonly FieldInfo? _field;

    private InputMember(MemberInfo info, InputAttribute attribute)
    {
        _info = info;
        _isRequired = attribute.IsRequired;
        _field = Reflect.FieldOf(info);
        Name = attribute.Name;
    }

    public string Name { get; }

    public static InputMember[] Of(Type type) => Known.GetOrAdd(type, static args =>
    [
        .. from member in Reflect.MembersOf(args)
           let attribute = member.GetCustomAttribute<InputAttribute>()
           where attribute is not null
           select new InputMember(member, attribute),
    ]);

    public object? Read(InputArgs args)
    {
        var value = _field is not null ? _field.GetValue(args) : ((PropertyInfo)_info).GetValue(args);
        if (value is null && _isRequired)
            throw new ArgumentNullException(_info.Name, $"[Input] {args.GetType()}.{_info.Name} is required but was not given a value");
        return value;
    }
}

/// <summary>A property of a resource that the engine fills or, for a component, is told.</summary>
internal sealed class OutputProperty
{
    private static readonly ConcurrentDictionary<Type, OutputProperty[]> Known = new();

    private readonly FieldInfo? _field;

    private OutputProperty(PropertyInfo info, OutputAttribute attribute)
    {
        Info = info;
        Name = string.IsNullOrEmpty(attribute.Name) ? info.Name : attribute.Name;
        _field = Reflect.FieldOf(info);
    }

    public PropertyInfo Info { get; }

    public string Name { get; }

    /// <summary>All public ones but the URN and the id, which are no part of a resource's state.</summary>
    public static OutputProperty[] Of(Type type) => Known.GetOrAdd(type, static resource =>
    [
        .. from property in Reflect.MembersOf(resource).OfType<PropertyInfo>()
           where property.GetMethod is { IsPublic: true }
               && property.DeclaringType != typeof(Resource)
               && property.DeclaringType != typeof(CustomResource)
           let attribute = property.GetCustomAttribute<OutputAttribute>()
           where attribute is not null
           select new OutputProperty(property, attribute),
    ]);

    public void Fill(Resource resource, Task<Registered> registered, bool isDryRun)
    {
        var output = Shapes.Of(Info.PropertyType.GetGenericArguments()[0]).Output(registered, Name, isDryRun);
        if (_field is not null)
            _field.SetValue(resource, output);
        else
            Info.SetValue(resource, output);
    }
}

internal static class Reflect
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>All fields and properties, those of base classes first and private ones included.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.BaseType is { } parent ? MembersOf(parent).Concat(OwnMembersOf(type)) : [];

    /// <summary>The field itself, or the one that the compiler made for a property.</summary>
    public static FieldInfo? FieldOf(MemberInfo member) =>
        member as FieldInfo ?? member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", Declared);

    private static IEnumerable<MemberInfo> OwnMembersOf(Type type) =>
        type.GetFields(Declared).Where(field => !field.Name.StartsWith('<')).Concat<MemberInfo>(type.GetProperties(Declared));
}
