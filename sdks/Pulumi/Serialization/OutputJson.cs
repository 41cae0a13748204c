using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>JSON of values that have inputs and outputs inside.</summary>
internal static class OutputJson
{
    // System.Text.Json learns each type anew for each options object, which takes longer than the serializing.
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Known = [];

    public static async Task<OutputData<string>> SerializeAsync<T>(Output<T> value, JsonSerializerOptions options)
    {
        var source = await value.Data;
        if (!source.IsKnown)
            return OutputData.Unknown("").Join(source);

        options = Known.GetValue(options, static own => new JsonSerializerOptions(own) { Converters = { new Resolver() } });
        var _settled = new Dictionary<IOutput, OutputData<object?>>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var (text, _waitingFor) = Resolver.Serialize(source.Value, _settled, options);
            foreach (var output in _waitingFor)
                _settled[output] = await output.GetDataAsync();
            if (_waitingFor.Count > 0)
                continue;
            var result = OutputData.Plain(text).Join(source);
            foreach (var data in _settled.Values)
                result = result.Join(data) with { IsKnown = result.IsKnown && data.IsKnown };
            return result.IsKnown ? result : result with { Value = "" };
        }
    }

    /// <summary>Writes null for what has not _settled yet and remembers it, because serializing cannot wait.</summary>
    private sealed class Resolver : JsonConverterFactory
    {
        [ThreadStatic]
        private static Dictionary<IOutput, OutputData<object?>>? _settled;

        [ThreadStatic]
        private static List<IOutput>? _waitingFor;

        public static (string Text, List<IOutput> WaitingFor) Serialize<T>(
            T value, Dictionary<IOutput, OutputData<object?>> known, JsonSerializerOptions options)
        {
            // An output of an output may serialize JSON itself before we are done.
            var (outerSettled, outerWaitingFor) = (_settled, _waitingFor);
            (_settled, _waitingFor) = (known, []);
            try
            {
                return (JsonSerializer.Serialize(value, options), _waitingFor);
            }
            finally
            {
                (_settled, _waitingFor) = (outerSettled, outerWaitingFor);
            }
        }

        public override bool CanConvert(Type typeToConvert) =>
            typeof(IOutput).IsAssignableFrom(typeToConvert) || typeof(IInput).IsAssignableFrom(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private static void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
        {
            while (value is IInput input)
                value = input.Raw;
            switch (value)
            {
                case IOutput output when _settled!.TryGetValue(output, out var data):
                    Write(writer, data.IsKnown ? data.Value : null, options);
                    break;
                case IOutput output:
                    _waitingFor!.Add(output);
                    writer.WriteNullValue();
                    break;
                case System.Collections.Immutable.ImmutableArray<MapEntry> entries:
                    Write(writer, ToDictionary(entries), options);
                    break;
                case IUnion union:
                    Write(writer, union.Value, options);
                    break;
                default:
                    JsonSerializer.Serialize(writer, value, options);
                    break;
            }
        }

        private static Dictionary<string, object?> ToDictionary(IEnumerable<MapEntry> entries)
        {
            var map = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var entry in entries)
                MapEntry.AddTo(map, entry.Key, entry.Value);
            return map;
        }

        private sealed class Converter<T> : JsonConverter<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                throw new NotSupportedException("Inputs and outputs can be written as JSON, not read.");

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                Resolver.Write(writer, value, options);
        }
    }
}
