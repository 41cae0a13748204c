using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Makes typed things for a type that is known only at run time; one instance per type, so that reflection runs once.</summary>
internal abstract class Shapes
{
    private static readonly ConcurrentDictionary<Type, Shapes> Known = new();

    public static Shapes Of(Type type) =>
        Known.GetOrAdd(type, static item => (Shapes)Activator.CreateInstance(typeof(Shapes<>).MakeGenericType(item))!);

    /// <summary>An immutable array of the type, or null if an item does not fit.</summary>
    public abstract object? List(ImmutableArray<object> items);

    /// <summary>An immutable dictionary of the type, or null if a value does not fit.</summary>
    public abstract object? Map(ImmutableDictionary<string, object> entries);

    /// <summary>An output of the type that reads one key of the engine's answer.</summary>
    public abstract IOutput Output(Task<Registered> registered, string key, bool isDryRun);
}

internal sealed class Shapes<T> : Shapes
{
    public override object? List(ImmutableArray<object> items)
    {
        var result = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (!Deserializer.TryConvert(item, typeof(T), out var converted))
                return null;
            result.Add((T)converted!);
        }

        return result.MoveToImmutable();
    }

    public override object? Map(ImmutableDictionary<string, object> entries)
    {
        var result = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, value) in entries)
        {
            if (!Deserializer.TryConvert(value, typeof(T), out var converted))
                return null;
            result.Add(key, (T)converted!);
        }

        return result.ToImmutable();
    }

    public override IOutput Output(Task<Registered> registered, string key, bool isDryRun) =>
        registered.IsCompletedSuccessfully
            ? new Output<T>(registered.Result.Read<T>(key, isDryRun))
            : new Output<T>(ReadAsync(registered, key, isDryRun));

    private static async Task<OutputData<T>> ReadAsync(Task<Registered> registered, string key, bool isDryRun) =>
        (await registered).Read<T>(key, isDryRun);
}
