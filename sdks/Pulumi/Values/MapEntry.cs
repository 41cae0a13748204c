namespace Pulumi;

/// <summary>One entry of an <see cref="InputMap{TValue}"/>, kept untyped so that any map can be read without knowing its type.</summary>
internal readonly record struct MapEntry(string Key, IInput? Value)
{
    public Output<T> As<T>() => ((Input<T>?)Value).ToOutput();

    public static void AddTo<T>(IDictionary<string, T> map, string key, T value)
    {
        if (!map.TryAdd(key, value) && !Equals(map[key], value))
            throw new InvalidOperationException($"Key '{key}' already exists in the map with a different value");
    }
}
