using Infra.Plans;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>The components of a plan with their resources, in the order of the approved plan.</summary>
internal sealed class PlanTree
{
    private readonly ILookup<string, PlannedResource> _children;

    private PlanTree(Plan plan)
    {
        var known = plan.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        _children = plan.Resources
            .OrderBy(resource => resource.IsComponent)
            .ThenBy(resource => resource.Name, StringComparer.Ordinal)
            .ThenBy(resource => resource.Type, StringComparer.Ordinal)
            .ToLookup(resource => resource.Parent is { } parent && known.Contains(parent) ? parent : "", StringComparer.Ordinal);
    }

    public static Tree Of(Plan plan)
    {
        var tree = new Tree($"[bold]{Markup.Escape(plan.Stack)}[/]") { Guide = TreeGuide.Line };
        new PlanTree(plan).AddChildren(tree, "");
        return tree;
    }

    /// <summary><c>rds.Instance</c> for <c>aws:rds/instance:Instance</c>; the class alone for a component.</summary>
    internal static string ShortType(PlannedResource resource)
    {
        var parts = resource.Type.Split(':');
        var package = parts[0] == "aws" ? parts[1].Split('/')[0] : parts[0];
        return resource.IsComponent ? parts[^1] : $"{package}.{parts[^1]}";
    }

    private void AddChildren(IHasTreeNodes node, string parent)
    {
        foreach (var child in _children[parent])
        {
            AddChildren(node.AddNode(Line(child)), child.Urn);
        }
    }

    private Markup Line(PlannedResource resource)
    {
        var (name, type) = (Markup.Escape(resource.Name), Markup.Escape(ShortType(resource)));
        if (resource.IsComponent)
        {
            return new Markup($"[bold]{name}[/]  [blue]{type}[/]  [grey]{Count(resource.Urn)}[/]");
        }

        var inputs = NotableInputs.Of(resource).Select(input => $"[grey]{Markup.Escape(input.Name)}:[/] {Markup.Escape(input.Value)}");
        return new Markup(string.Join("  ", [$"{name}  [blue]{type}[/]", .. Mark(resource), .. inputs]));
    }

    private static IEnumerable<string> Mark(PlannedResource resource) => resource.Protect ? ["[yellow]protected[/]"] : [];

    private string Count(string component) => Wording.Count(Resources(component), "resource");

    private int Resources(string component) => _children[component].Sum(child => child.IsComponent ? Resources(child.Urn) : 1);
}
