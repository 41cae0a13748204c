using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Infra.Plans;

/// <summary>The resources of a plan by type and by id, made once however many policies ask.</summary>
internal sealed class PlanIndex
{
    // Keyed by the list itself: a copy of a plan with other resources has another list, and the index dies with its plan.
    private static readonly ConditionalWeakTable<IReadOnlyList<PlannedResource>, PlanIndex> Known = [];

    private readonly ILookup<string, PlannedResource> _byType;
    private readonly Lazy<ILookup<(string Type, string? Id), PlannedResource>> _byId;
    private readonly ConcurrentDictionary<(string Type, string Input), ILookup<string?, PlannedResource>> _byInput = [];

    private PlanIndex(IReadOnlyList<PlannedResource> resources)
    {
        _byType = resources.ToLookup(resource => resource.Type, StringComparer.Ordinal);
        _byId = new(() => resources.Where(resource => resource.Id is not null).ToLookup(resource => (resource.Type, resource.Id)));
    }

    public static PlanIndex Of(IReadOnlyList<PlannedResource> resources) => Known.GetValue(resources, static list => new PlanIndex(list));

    /// <summary>In the order of the plan.</summary>
    public IEnumerable<PlannedResource> OfType(string type) => _byType[type];

    /// <summary>Those whose input is that text, in the order of the plan.</summary>
    /// <exception cref="WrongInputException">The input of one of them is no text.</exception>
    public IEnumerable<PlannedResource> Where(string type, string input, string? value) =>
        _byInput.GetOrAdd((type, input), key => OfType(key.Type).ToLookup(resource => resource.Text(key.Input), StringComparer.Ordinal))[value];

    public PlannedResource? WithId(string type, string id) => _byId.Value[(type, id)].FirstOrDefault();
}
