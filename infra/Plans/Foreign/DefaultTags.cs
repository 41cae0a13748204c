using System.Text.Json;
using Infra.Recording;

namespace Infra.Plans.Foreign;

/// <summary>The tags that providers put on everything that takes tags.</summary>
internal sealed class DefaultTags
{
    private const string Package = "pulumi:providers:aws";
    private const string Setting = "aws:defaultTags";
    private const string Input = "defaultTags";

    private static readonly string[] TagInputs = ["tags", "tagsAll"];

    private readonly Dictionary<string, object?> _byProvider = new(StringComparer.Ordinal);
    private readonly object? _ofSettings;

    /// <param name="providers">The resources of the file that are providers.</param>
    /// <param name="config">The settings of the stack, where the file has them: a preview leaves out the provider that is made of them alone.</param>
    /// <param name="values">Reads marks.</param>
    public DefaultTags(IEnumerable<PulumiState> providers, JsonElement config, PulumiValues values)
    {
        foreach (var provider in providers)
        {
            if (provider.Inputs.ValueKind == JsonValueKind.Object && provider.Inputs.TryGetProperty(Input, out var tags))
            {
                _byProvider[provider.Urn!] = Tags(values.Value(tags, Input));
            }
            else
            {
                _byProvider[provider.Urn!] = null;
            }
        }

        _ofSettings = config.ValueKind == JsonValueKind.Object && config.TryGetProperty(Setting, out var setting) ? Tags(values.Value(setting, Setting)) : null;
    }

    /// <summary>How many resources were given some.</summary>
    public int Given { get; private set; }

    /// <summary>The inputs of a resource with the tags of its provider among its own, which win.</summary>
    public IReadOnlyDictionary<string, object?> AddTo(IReadOnlyDictionary<string, object?> inputs, PulumiState state, string type)
    {
        if (Of(state.Provider) is not { } defaults || !TakesTags(type, state))
        {
            return inputs;
        }

        var own = inputs.GetValueOrDefault("tags");
        object? tags = (own, defaults) switch
        {
            (null, _) => defaults,
            (IReadOnlyDictionary<string, object?> mine, IReadOnlyDictionary<string, object?> theirs) =>
                PlainValue.Map(theirs.Where(tag => !mine.ContainsKey(tag.Key)).Concat(mine)),
            // Which tags there will be nobody knows, so nobody may say that one is missing.
            (IReadOnlyDictionary<string, object?>, _) => Unknown.Value,
            _ => own,
        };
        Given++;
        return PlainValue.Map([.. inputs.Where(input => input.Key != "tags"), new("tags", tags)]);
    }

    private static bool TakesTags(string type, PulumiState state) =>
        ResourceSchema.Platform.HasInput(type, "tags") || Has(state.Inputs) || Has(state.Outputs);

    private static bool Has(JsonElement map) => map.ValueKind == JsonValueKind.Object && Array.Exists(TagInputs, input => map.TryGetProperty(input, out _));

    /// <summary>A map of tags, <see cref="Unknown"/> where they cannot be told, or null for none.</summary>
    private static object? Tags(object? setting) => setting switch
    {
        // The engine gives a provider whatever is no plain text as JSON in a text.
        string text => JsonText.TryRead(text, out var json) ? Tags(json) : null,
        IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault("tags") switch
        {
            null => null,
            IReadOnlyDictionary<string, object?> tags => tags,
            _ => Unknown.Value,
        },
        null => null,
        _ => Unknown.Value,
    };

    private object? Of(string? reference)
    {
        // The id stands after the last separator, whatever the provider is called.
        if (reference is null || reference.LastIndexOf("::", StringComparison.Ordinal) is not (> 0 and var end))
        {
            return null;
        }

        var urn = reference[..end];
        return _byProvider.TryGetValue(urn, out var tags) ? tags
            : PulumiUrn.TryParse(urn, out var provider) && provider.Types == Package && provider.Name.StartsWith("default", StringComparison.Ordinal) ? _ofSettings
            : null;
    }
}
