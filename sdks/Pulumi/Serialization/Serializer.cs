using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi;

/// <summary>
/// Turns values of the program and of mocks into what the engine knows: text, bool, double, arrays, text-keyed dictionaries.
/// One instance serves one value and gathers what holds for it as a whole.
/// </summary>
internal sealed class Serializer
{
    private OutputData<object?> _whole = OutputData.Plain<object?>(null);

    /// <summary>Each marked member that has a value, by wire name. A required one without a value is an ArgumentNullException.</summary>
    public static async ValueTask<Dictionary<string, OutputData<object?>>> SerializeArgsAsync(string path, InputArgs args)
    {
        var members = InputMember.Of(args.GetType());
        var entries = new Dictionary<string, OutputData<object?>>(members.Length, StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member.Read(args) is { } value)
                await AddAsync(entries, path, member.Name, value);
        }

        return entries;
    }

    /// <summary>Each entry of an answer: a dictionary or anything else that serializes to one.</summary>
    public static async ValueTask<Dictionary<string, OutputData<object?>>> SerializeEntriesAsync(string path, object? answer)
    {
        var entries = new Dictionary<string, OutputData<object?>>(StringComparer.Ordinal);
        if (answer is InputArgs args)
            return await SerializeArgsAsync(path, args);
        if (answer is not IDictionary)
            answer = await new Serializer().SerializeAsync(path, answer);
        if (answer is not IDictionary dictionary)
            throw new InvalidOperationException($"{path} is {answer ?? "null"} but must be a dictionary with text keys.");
        foreach (DictionaryEntry entry in dictionary)
            await AddAsync(entries, path, Key(path, entry.Key), entry.Value);
        return entries;
    }

    private static async ValueTask AddAsync(Dictionary<string, OutputData<object?>> entries, string path, string key, object? value)
    {
        var serializer = new Serializer();
        var data = await serializer.SerializeAsync($"{path}.{key}", value);
        if (data is not null || !serializer._whole.IsKnown)
            entries[key] = serializer._whole with { Value = data };
    }

    private ValueTask<object?> SerializeAsync(string path, object? value)
    {
        while (value is IInput input)
            value = input.Raw;
        return value switch
        {
            null or string or bool or double => ValueTask.FromResult(value),
            int number => ValueTask.FromResult<object?>((double)number),
            IOutput output => SerializeOutputAsync(path, output),
            IUnion union => SerializeAsync(path, union.Value),
            InputArgs args => SerializeNestedAsync(path, args),
            ImmutableArray<MapEntry> entries => SerializeMapAsync(path, entries),
            JsonElement json => SerializeAsync(path, FromJson(json)),
            IDictionary dictionary => SerializeDictionaryAsync(path, dictionary),
            IList list => SerializeListAsync(path, list),
            Resource resource => SerializeResourceAsync(resource),
            Enum number => ValueTask.FromResult<object?>(Convert.ToDouble(number)),
            _ => SerializeObjectAsync(path, value),
        };
    }

    private async ValueTask<object?> SerializeOutputAsync(string path, IOutput output)
    {
        var data = await output.GetDataAsync();
        _whole = _whole.Join(data) with { IsKnown = _whole.IsKnown && data.IsKnown };
        return data.IsKnown ? await SerializeAsync(path, data.Value) : null;
    }

    private async ValueTask<object?> SerializeNestedAsync(string path, InputArgs args)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var member in InputMember.Of(args.GetType()))
        {
            if (member.Read(args) is { } value && await SerializeAsync($"{path}.{member.Name}", value) is { } item)
                result.Add(member.Name, item);
        }

        return result.ToImmutable();
    }

    private async ValueTask<object?> SerializeMapAsync(string path, ImmutableArray<MapEntry> entries)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var entry in entries)
        {
            if (await SerializeAsync($"{path}.{entry.Key}", entry.Value) is { } item)
                MapEntry.AddTo(result, entry.Key, item);
        }

        return result.ToImmutable();
    }

    private async ValueTask<object?> SerializeDictionaryAsync(string path, IDictionary dictionary)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (DictionaryEntry entry in dictionary)
        {
            var key = Key(path, entry.Key);
            if (await SerializeAsync($"{path}.{key}", entry.Value) is { } item)
                result[key] = item;
        }

        return result.ToImmutable();
    }

    private async ValueTask<object?> SerializeListAsync(string path, IList list)
    {
        var result = ImmutableArray.CreateBuilder<object>(list.Count);
        for (var i = 0; i < list.Count; i++)
            result.Add((await SerializeAsync($"{path}[{i}]", list[i]))!);
        return result.MoveToImmutable();
    }

    private async ValueTask<object?> SerializeResourceAsync(Resource resource)
    {
        _whole = _whole.Join(await resource.Urn.Data);
        return resource;
    }

    private ValueTask<object?> SerializeObjectAsync(string path, object value)
    {
        var type = value.GetType();
        if (type.IsDefined(typeof(EnumTypeAttribute)))
            return SerializeAsync(path, EnumStruct.ValueOf(value));
        if (OutputConstructor.Of(type) is { } constructor)
            return SerializeDictionaryAsync(path, constructor.Read(value));
        throw new InvalidOperationException($"{type} is not a supported argument type.\n\t{path}");
    }

    private static string Key(string path, object key) =>
        key as string ?? throw new InvalidOperationException($"Dictionaries are only supported with string keys.\n\t{path}");

    private static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => FromJson(entry.Value), StringComparer.Ordinal),
        _ => null,
    };
}
