using Infra.Text;

namespace Infra.Plans;

/// <summary>Finds the one resource that is meant, or says what there is instead.</summary>
public static class PlanLookup
{
    /// <summary>The only resource of a type.</summary>
    /// <exception cref="PlanLookupException">There is none, or more than one.</exception>
    public static PlannedResource Only(this Plan plan, string type) => plan.OfType(type).ToArray() switch
    {
        [var only] => only,
        [] => throw new PlanLookupException(
            $"{Title(plan)} has no {type}{Nearest.Hint(type, plan.Resources.Select(resource => resource.Type))}"),
        var several => throw new PlanLookupException(
            $"{Title(plan)} has {several.Length} of {type}, not one: {string.Join(", ", several.Select(resource => resource.Name))}"),
    };

    /// <summary>The one resource of a name. A component counts only if no resource has that name.</summary>
    /// <param name="plan">Where to look.</param>
    /// <param name="name">The name in the program, or <c>TYPE::NAME</c> where types share a name.</param>
    /// <exception cref="PlanLookupException">There is none, or more than one.</exception>
    public static PlannedResource ByName(this Plan plan, string name)
    {
        var named = Named(plan, name);
        return One(plan, name, named.All(resource => resource.IsComponent) ? named : Real(named));
    }

    /// <summary>The resource or component of a type and name; without a type like <see cref="ByName(Plan, string)"/>.</summary>
    /// <exception cref="PlanLookupException">There is none.</exception>
    public static PlannedResource ByName(this Plan plan, string? type, string name) =>
        type is null ? plan.ByName(name) : plan.ByName($"{type}::{name}");

    /// <summary>The one resource, not component, that <see cref="PlanMutation"/> may change.</summary>
    internal static PlannedResource Target(Plan plan, string name) => One(plan, name, Real(Named(plan, name)));

    private static PlannedResource[] Named(Plan plan, string name) =>
        [.. plan.Resources.Where(resource => resource.Name == name || $"{resource.Type}::{resource.Name}" == name)];

    private static PlannedResource[] Real(IEnumerable<PlannedResource> resources) => [.. resources.Where(resource => !resource.IsComponent)];

    private static PlannedResource One(Plan plan, string name, PlannedResource[] found) => found switch
    {
        [var one] => one,
        [] => throw new PlanLookupException(
            $"{Title(plan)} has no resource '{name}'{Nearest.Hint(name, Real(plan.Resources).Select(resource => resource.Name))}"),
        _ => throw new PlanLookupException(
            $"{Title(plan)} has {found.Length} resources '{name}'; write one of "
            + string.Join(", ", found.Select(resource => $"'{resource.Type}::{resource.Name}'"))),
    };

    private static string Title(Plan plan) => $"the plan of {plan.Stack}";
}
