using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Recording;

/// <summary>
/// Finds which inputs are secret. The mock is given plain values without a mark, so the program's own objects are asked,
/// through nothing but the public API of the SDK.
/// </summary>
internal abstract class SecretProbe
{
    private static readonly ConcurrentDictionary<Type, SecretProbe?> Known = new();

    /// <summary>The wire names of the top-level inputs that are secret or hold something secret, ordered.</summary>
    public static async Task<IReadOnlyList<string>> SecretInputsAsync(ResourceArgs args)
    {
        var secrets = new List<string>();
        foreach (var member in InputMembers.Of(args.GetType()))
        {
            if (await IsSecretAsync(member.Read(args)))
            {
                secrets.Add(member.Name);
            }
        }

        secrets.Sort(StringComparer.Ordinal);
        return secrets;
    }

    /// <summary>Whether a value, or anything in it, is secret.</summary>
    protected static ValueTask<bool> IsSecretAsync(object? value) => value switch
    {
        null or string => ValueTask.FromResult(false),
        InputArgs args => AnyAsync(InputMembers.Of(args.GetType()).Select(member => member.Read(args))),
        _ when Known.GetOrAdd(value.GetType(), Make) is { } probe => probe.AskAsync(value),
        IDictionary map => AnyAsync(map.Values.Cast<object?>()),
        IEnumerable list => AnyAsync(list.Cast<object?>()),
        _ => ValueTask.FromResult(false),
    };

    /// <summary>Nothing secret can be in such a value that its output does not tell.</summary>
    protected static bool IsPlain(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(JsonElement)
        || (type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Input<>) && type.GetGenericTypeDefinition() != typeof(Output<>)
            && !typeof(InputArgs).IsAssignableFrom(type) && Array.TrueForAll(type.GetGenericArguments(), IsPlain));

    protected abstract ValueTask<bool> AskAsync(object value);

    private static async ValueTask<bool> AnyAsync(IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            if (await IsSecretAsync(value))
            {
                return true;
            }
        }

        return false;
    }

    private static SecretProbe? Make(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.IsGenericType)
            {
                continue;
            }

            var definition = current.GetGenericTypeDefinition();
            var probe = definition == typeof(Input<>) ? typeof(InputProbe<>)
                : definition == typeof(Output<>) ? typeof(OutputProbe<>)
                : definition == typeof(Union<,>) ? typeof(UnionProbe<,>)
                : null;
            if (probe is not null)
            {
                return (SecretProbe)Activator.CreateInstance(probe.MakeGenericType(current.GetGenericArguments()))!;
            }
        }

        return null;
    }

    private static async ValueTask<bool> AskAsync<T>(Output<T> output)
    {
        if (await Output.IsSecretAsync(output))
        {
            return true;
        }

        if (IsPlain(typeof(T)))
        {
            return false;
        }

        var value = await OutputUtilities.GetValueAsync(output);
        // A list that was never set is a default one, which cannot even be enumerated.
        return !EqualityComparer<T>.Default.Equals(value, default) && await IsSecretAsync(value);
    }

    private sealed class InputProbe<T> : SecretProbe
    {
        protected override ValueTask<bool> AskAsync(object value) => AskAsync(((Input<T>)value).ToOutput());
    }

    private sealed class OutputProbe<T> : SecretProbe
    {
        protected override ValueTask<bool> AskAsync(object value) => AskAsync((Output<T>)value);
    }

    private sealed class UnionProbe<T0, T1> : SecretProbe
    {
        protected override ValueTask<bool> AskAsync(object value) => IsSecretAsync(((Union<T0, T1>)value).Value);
    }
}
