using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi;

/// <summary>The way into and out of a class marked with <see cref="OutputTypeAttribute"/>.</summary>
internal sealed class OutputConstructor
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, OutputConstructor?> Known = new();

    private readonly ConstructorInfo _constructor;
    private readonly (string Name, ParameterInfo Info)[] _parameters;

    private OutputConstructor(ConstructorInfo constructor)
    {
        _constructor = constructor;
        _parameters =
        [
            .. constructor.GetParameters().Select(
                info => (info.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? info.Name!, info)),
        ];
    }

    /// <summary>Null for a type that is not an output type.</summary>
    public static OutputConstructor? Of(Type type) => Known.GetOrAdd(type, static output =>
        output.IsDefined(typeof(OutputTypeAttribute)) ? new OutputConstructor(Find(output)) : null);

    /// <summary>Null if a value does not fit; what the answer leaves out is null or the default, whatever the type promises.</summary>
    public object? Invoke(ImmutableDictionary<string, object> entries)
    {
        var values = new object?[_parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (!Deserializer.TryConvert(entries.GetValueOrDefault(_parameters[i].Name), _parameters[i].Info.ParameterType, out values[i]))
                return null;
        }

        return _constructor.Invoke(values);
    }

    /// <summary>The values by the names that the engine knows them by.</summary>
    public Dictionary<string, object?> Read(object output) =>
        _parameters.ToDictionary(parameter => parameter.Name, parameter => Read(output, parameter.Info.Name!), StringComparer.Ordinal);

    private static object? Read(object output, string name)
    {
        var type = output.GetType();
        return type.GetField(name, Instance | BindingFlags.IgnoreCase)?.GetValue(output)
            ?? type.GetProperty(name, Instance | BindingFlags.IgnoreCase)?.GetValue(output);
    }

    private static ConstructorInfo Find(Type type) =>
        type.GetConstructors(Instance).FirstOrDefault(constructor => constructor.IsDefined(typeof(OutputConstructorAttribute)))
        ?? throw new InvalidOperationException($"{type} has [OutputType] but no constructor with [OutputConstructor].");
}
