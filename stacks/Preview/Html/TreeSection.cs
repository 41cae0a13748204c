using System.Globalization;
using Infra.Plans;

namespace Stacks.Preview.Html;

/// <summary>The components of the plan with their resources. The script adds a search, and all inputs of what somebody opens.</summary>
internal sealed class TreeSection
{
    private readonly PlanOutline _outline;

    // The place of a resource in the plan, where the script finds its inputs.
    private readonly Dictionary<string, int> _places;

    private TreeSection(Plan plan)
    {
        _outline = new PlanOutline(plan);
        _places = plan.Resources.Index().ToDictionary(entry => entry.Item.Urn, entry => entry.Index, StringComparer.Ordinal);
    }

    public static PageSection Of(PreviewReport report)
    {
        var tree = new TreeSection(report.Plan);
        return new PageSection(
            "plan",
            "The whole plan",
            $"{report.Resources}",
            Tone.Calm,
            [
                Search(),
                new Element("p", "without-script") { "What matters most of each resource is here; the approved plan and --format json have all of it." },
                new Element("ul", "tree") { tree.Children("") }.With("id", "tree"),
            ]);
    }

    /// <summary>Shown by the script, without which it would do nothing.</summary>
    private static Element Search() => new Element("div", "search")
    {
        new Element("label") { "Search names, types and inputs" }.With("for", "search"),
        new Element("input").With("type", "search").With("id", "search").With("autocomplete", "off").With("spellcheck", "false").With("aria-describedby", "search-help found").With("aria-controls", "tree"),
        new Element("p", "hint") { "Several words must all be there. Press ", new Element("kbd") { "/" }, " to come here, ", new Element("kbd") { "Esc" }, " to see everything." }.With("id", "search-help"),
        new Element("p", "found").With("id", "found").With("role", "status").With("aria-live", "polite"),
    }.With("role", "search").With("hidden");

    private IEnumerable<Element> Children(string parent) => _outline.Children(parent).Select(resource => Item(resource));

    private Element Item(PlannedResource resource) => new Element("li")
    {
        resource.IsComponent ? Component(resource) : Resource(resource),
    }.With("data-place", _places[resource.Urn].ToString(CultureInfo.InvariantCulture));

    private Element Component(PlannedResource component) => new("details", "component")
    {
        new Element("summary")
        {
            new Element("span", "name") { component.Name },
            " ",
            new Element("span", "type") { PlanTree.ShortType(component) },
            " ",
            new Element("span", "note") { Wording.Count(_outline.Resources(component.Urn), "resource") },
        },
        new Element("ul") { Children(component.Urn) },
    };

    private Element Resource(PlannedResource resource) => new("details", "resource")
    {
        new Element("summary")
        {
            new Element("span", "name") { resource.Name },
            " ",
            new Element("span", "type") { PlanTree.ShortType(resource) },
            " ",
            resource.Protect ? Pieces.Badge("protected", Tone.Good) : null,
        },
        new Element("div", "inputs")
        {
            Pieces.Facts([.. NotableInputs.Of(resource).Select(input => (input.Name, (string?)input.Value)), ("urn", resource.Urn)]),
            _outline.Children(resource.Urn).Any() ? new Element("ul") { Children(resource.Urn) } : null,
        },
    };
}
