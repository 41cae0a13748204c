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
    private readonly Lazy<IReadOnlyDictionary<string, PlannedResource>> _withoutId;
    private readonly ConcurrentDictionary<(string Type, string Input), Grouped> _byInput = [];

    private PlanIndex(IReadOnlyList<PlannedResource> resources)
    {
        _byType = resources.ToLookup(resource => resource.Type, StringComparer.Ordinal);
        _byId = new(() => resources.Where(resource => !resource.IdIsUnknown && resource.Id is not null).ToLookup(resource => (resource.Type, resource.Id)));
        _withoutId = new(() => resources.Where(resource => resource.IdIsUnknown)
            .GroupBy(resource => resource.Type, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));
    }

    public static PlanIndex Of(IReadOnlyList<PlannedResource> resources) => Known.GetValue(resources, static list => new PlanIndex(list));

    /// <summary>In the order of the plan.</summary>
    public IEnumerable<PlannedResource> OfType(string type) => _byType[type];

    /// <summary>Those whose input is that text, in the order of the plan.</summary>
    /// <exception cref="WrongInputException">The input of one of them is no text.</exception>
    /// <exception cref="UnknownInputException">After all of which it is known: one more may be among them.</exception>
    public IEnumerable<PlannedResource> Where(string type, string input, string? value)
    {
        var grouped = _byInput.GetOrAdd((type, input), key => Grouped.By(OfType(key.Type), key.Input));
        return grouped.Unknown is null ? grouped.Known[value] : AndThen(grouped.Known[value], grouped.Unknown);
    }

    /// <summary>The one with an id, or with another that means the same.</summary>
    /// <exception cref="UnknownInputException">None has it, but one has an id that is not known yet.</exception>
    public PlannedResource? WithId(string type, string id, string? orElse = null) => _byId.Value[(type, id)].FirstOrDefault()
        ?? (orElse is null ? null : _byId.Value[(type, orElse)].FirstOrDefault())
        ?? (_withoutId.Value.TryGetValue(type, out var unknown) ? throw new UnknownInputException(unknown, "id") : null);

    private static IEnumerable<PlannedResource> AndThen(IEnumerable<PlannedResource> known, UnknownInputException unknown)
    {
        foreach (var resource in known)
        {
            yield return resource;
        }

        throw unknown;
    }

    /// <summary>Resources by the text of one input, and what stands for those of which it is not known.</summary>
    private sealed record Grouped(ILookup<string?, PlannedResource> Known, UnknownInputException? Unknown)
    {
        public static Grouped By(IEnumerable<PlannedResource> resources, string input)
        {
            var known = new List<(string? Value, PlannedResource Resource)>();
            UnknownInputException? unknown = null;
            foreach (var resource in resources)
            {
                try
                {
                    known.Add((resource.Text(input), resource));
                }
                catch (UnknownInputException exception)
                {
                    unknown ??= exception;
                }
            }

            return new Grouped(known.ToLookup(pair => pair.Value, pair => pair.Resource, StringComparer.Ordinal), unknown);
        }
    }
}
