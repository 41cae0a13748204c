using Infra.Plans;
using Infra.Plans.Foreign;
using Pulumi;

namespace Infra.Recording;

/// <summary>The names of recorded resources as the real engine forms them, those of today and those that they had.</summary>
internal sealed class RecordedUrns
{
    private readonly string _project;
    private readonly string _stack;
    private readonly Dictionary<Resource, RecordedResource> _recorded;
    private readonly Dictionary<Resource, IReadOnlyList<string>> _former = new(ReferenceEqualityComparer.Instance);

    public RecordedUrns(string project, string stack, IEnumerable<RecordedResource> recorded)
    {
        (_project, _stack) = (project, stack);
        _recorded = recorded.ToDictionary(resource => resource.Request.Resource, resource => resource, (IEqualityComparer<Resource>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>The types of all parents but the stack, then the type and the name; the mock's own URNs leave out the components in between.</summary>
    public string Of(Resource resource) => Urn(_project, _stack, ParentOf(resource) is { } parent ? Of(parent) : null, resource.GetResourceType(), resource.GetResourceName());

    /// <summary>Every URN by which the engine would take an existing resource for this one, ordered.</summary>
    public IReadOnlyList<string> FormerOf(Resource resource)
    {
        if (_former.TryGetValue(resource, out var known))
        {
            return known;
        }

        var parent = ParentOf(resource);
        var own = _recorded.TryGetValue(resource, out var found) ? found.FormerNames.SelectMany(name => Urns(resource, parent, name)).ToArray() : [];
        // Who had another name hands it down: its children are looked for below each of its former names, by each of their own.
        var inherited = parent is null ? [] : FormerOf(parent).SelectMany(former =>
            own.Prepend(Of(resource)).Select(urn => Below(former, parent.GetResourceName(), urn)));
        var current = Of(resource);
        return _former[resource] = [.. own.Concat(inherited).Where(urn => urn != current).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>A child that is called after its parent, <c>database-instance</c> in <c>database</c>, was called after the parent's former name.</summary>
    private string Below(string formerParent, string parentName, string child)
    {
        if (!PulumiUrn.TryParse(formerParent, out var parent) || !PulumiUrn.TryParse(child, out var parsed))
        {
            return child;
        }

        var name = parsed.Name.StartsWith(parentName, StringComparison.Ordinal) ? parent.Name + parsed.Name[parentName.Length..] : parsed.Name;
        return Urn(_project, _stack, formerParent, parsed.Types.Split('$')[^1], name);
    }

    private IEnumerable<string> Urns(Resource resource, Resource? parent, FormerName name)
    {
        if (name.Urn is { } whole)
        {
            return [whole];
        }

        var parents = name switch
        {
            { NoParent: true } => [null],
            { ParentUrn: { } urn } => [urn],
            // That parent may itself have had another name.
            { Parent: { } other } => [Of(other), .. FormerOf(other)],
            _ => (IEnumerable<string?>)[parent is null ? null : Of(parent)],
        };
        return parents.Select(urn => Urn(name.Project ?? _project, name.Stack ?? _stack, urn, name.Type ?? resource.GetResourceType(), name.Name ?? resource.GetResourceName()));
    }

    private Resource? ParentOf(Resource resource) => _recorded.GetValueOrDefault(resource)?.Request.Parent;

    private static string Urn(string project, string stack, string? parent, string type, string name) =>
        parent is not null && PulumiUrn.TryParse(parent, out var above) && above.Types != PlanText.StackType
            ? $"urn:pulumi:{stack}::{project}::{above.Types}${type}::{name}"
            : $"urn:pulumi:{stack}::{project}::{type}::{name}";
}
