using Infra.Plans;

namespace Infra.Acceptance.Language;

/// <summary>A place in the inputs of a resource with what lies there; null for a property that is not set.</summary>
internal sealed class Spot
{
    private readonly string? _key;
    private readonly int? _index;

    private Spot(PlannedResource resource, Spot? around, string? key, int? index, object? value)
    {
        (Resource, Around, _key, _index, Value) = (resource, around, key, index, value);
    }

    public PlannedResource Resource { get; }

    /// <summary>The list or map that it lies in; null for all inputs of the resource.</summary>
    public Spot? Around { get; }

    public object? Value { get; }

    public int? Index => _index;

    /// <summary>Whether it is an item of a list, an entry of a map, or the resource.</summary>
    public bool IsItem { get; private init; }

    private bool IsComputed { get; init; }

    /// <summary>As its author would write it: <c>rules[0].priority</c>.</summary>
    public string Path => Around is null ? ""
        : IsComputed ? _key!
        : _index is { } index ? InputPath.Item(Around.Path, index)
        : InputPath.Below(Around.Path, _key!);

    /// <summary>The last name on the way: by it secrets are told.</summary>
    public string Name => _key ?? Around?.Name ?? "";

    /// <summary>The map that holds it, directly or through a list.</summary>
    public Spot? Holder
    {
        get
        {
            var holder = Around;
            while (holder is not null && holder.Map is null)
            {
                holder = holder.Around;
            }

            return holder;
        }
    }

    /// <summary>What lies there as a map; a text that holds a JSON object is one, too.</summary>
    public IReadOnlyDictionary<string, object?>? Map => Look as IReadOnlyDictionary<string, object?>;

    /// <summary>What lies there as a list; a text that holds a JSON list is one, too.</summary>
    public IReadOnlyList<object?>? List => Look as IReadOnlyList<object?>;

    /// <summary>All inputs of a resource.</summary>
    public static Spot Root(PlannedResource resource) => new(resource, null, null, null, resource.Inputs) { IsItem = true };

    /// <summary>Something that was counted or added up.</summary>
    public Spot Computed(string name, object value) => new(Resource, this, name, null, value) { IsComputed = true };

    public Spot Below(string key, bool isItem = false) => new(Resource, this, key, null, Map?.GetValueOrDefault(key)) { IsItem = isItem };

    /// <summary>A key of this map, as a value of its own.</summary>
    public Spot OfKey(string key) => new(Resource, this, key, null, key) { IsItem = true };

    public Spot At(int index) => new(Resource, this, null, index, List![index]) { IsItem = true };

    private object? Look => Value is string text ? JsonText.TryRead(text, out var json) ? json : null : Value;
}
