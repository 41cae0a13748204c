using System.Text.Json;
using Infra.Changes;
using Infra.Plans;

namespace Tests.Changes;

/// <summary>Plans of the real stacks with a few changes, and what a comparison says of them.</summary>
internal static class ChangedPlan
{
    /// <summary>The plan with one input set to what a JSON text says; <c>null</c> takes it out.</summary>
    public static Plan Set(this Plan plan, string resource, string input, string json)
    {
        using var document = JsonDocument.Parse(json);
        return plan.With(resource, input, document.RootElement.ValueKind == JsonValueKind.Null ? null : document.RootElement.Clone());
    }

    /// <summary>A plan of some resources of the type, name and inputs that are given, children of the stack; the id of each is its name.</summary>
    public static Plan Of(params (string Type, string Name, string Inputs)[] resources) => resources.Aggregate(
        new Plan { Project = "infra", Stack = "dev", Resources = [], Outputs = new Dictionary<string, object?>(StringComparer.Ordinal) },
        (plan, resource) => plan.With(resource.Type, resource.Name, resource.Inputs));

    private static Plan With(this Plan plan, string type, string name, string inputs)
    {
        var resource = new PlannedResource
        {
            Urn = $"urn:pulumi:dev::infra::{type}::{name}",
            Type = type,
            Name = name,
            Id = name,
            Parent = null,
            Inputs = new Dictionary<string, object?>(StringComparer.Ordinal),
        };
        using var document = JsonDocument.Parse(inputs);
        return document.RootElement.EnumerateObject().Aggregate(plan.With(resource), (made, input) => made.With($"{type}::{name}", input.Name, input.Value.Clone()));
    }

    /// <summary>A resource that is called otherwise, as the comparison tells it.</summary>
    public static PlanChanges Moved(Plan before, Plan after, string from, string to, bool isAliased)
    {
        var (old, now) = (before.Resources.Single(resource => resource.Name == from), after.Resources.Single(resource => resource.Name == to));
        return PlanChanges.Between(before, after) with
        {
            All = [new ResourceChange { Kind = ChangeKind.Moved, Before = old, After = now, IsAliased = isAliased }],
        };
    }
}
