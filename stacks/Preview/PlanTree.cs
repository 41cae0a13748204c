using Infra.Plans;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>The components of a plan with their resources, in the order of the approved plan.</summary>
internal sealed class PlanTree
{
    private readonly PlanOutline _outline;

    private PlanTree(Plan plan) => _outline = new PlanOutline(plan);

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
        foreach (var child in _outline.Children(parent))
        {
            AddChildren(node.AddNode(Line(child)), child.Urn);
        }
    }

    private Markup Line(PlannedResource resource)
    {
        var (name, type) = (Markup.Escape(resource.Name), Markup.Escape(ShortType(resource)));
        if (resource.IsComponent)
        {
            return new Markup($"[bold]{name}[/]  [blue]{type}[/]  [grey]{Wording.Count(_outline.Resources(resource.Urn), "resource")}[/]");
        }

        var inputs = NotableInputs.Of(resource).Select(input => $"[grey]{Markup.Escape(input.Name)}:[/] {Markup.Escape(input.Value)}");
        return new Markup(string.Join("  ", [$"{name}  [blue]{type}[/]", .. Mark(resource), .. inputs]));
    }

    private static IEnumerable<string> Mark(PlannedResource resource) => resource.Protect ? ["[yellow]protected[/]"] : [];
}
