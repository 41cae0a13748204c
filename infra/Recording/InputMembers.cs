using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace Infra.Recording;

/// <summary>The members of an args class that go to the engine, found once per class.</summary>
internal static class InputMembers
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, Member[]> Known = new();

    public static Member[] Of(Type args) => Known.GetOrAdd(args, static type => [.. Find(type)]);

    private static IEnumerable<Member> Find(Type? type)
    {
        for (; type is not null && type != typeof(InputArgs); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Declared))
            {
                if (WireName(field) is { } name)
                {
                    yield return new Member(name, field.GetValue);
                }
            }

            foreach (var property in type.GetProperties(Declared))
            {
                if (WireName(property) is { } name)
                {
                    // Reading the field behind a property is cheaper than calling its getter by reflection for the first time.
                    yield return new Member(name, type.GetField($"<{property.Name}>k__BackingField", Declared) is { } field ? field.GetValue : property.GetValue);
                }
            }
        }
    }

    /// <summary>From the metadata, because the published attribute does not let its name be read.</summary>
    private static string? WireName(MemberInfo member) => member.IsDefined(typeof(InputAttribute), inherit: false)
        ? (string)member.GetCustomAttributesData().First(data => data.AttributeType == typeof(InputAttribute)).ConstructorArguments[0].Value!
        : null;

    internal sealed record Member(string Name, Func<object, object?> Read);
}
