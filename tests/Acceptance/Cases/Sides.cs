using System.Text.Json;
using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Shorter ways to write a case: what lies on the two sides of a constraint.</summary>
internal static class Sides
{
    /// <summary>The plan passes as it is.</summary>
    public static readonly object AsItIs = new();

    /// <summary>One input with two values; null leaves it out.</summary>
    public static Case Of(string id, string resource, string input, object? passes, object? trips) =>
        new(id, plan => ReferenceEquals(passes, AsItIs) ? plan : plan.With(resource, input, Plain(passes)), plan => plan.With(resource, input, Plain(trips)));

    /// <summary>The plan passes as it is.</summary>
    public static Case Of(string id, Func<Plan, Plan> trips) => new(id, plan => plan, trips);

    /// <summary>A second resource like one of the plan, with one input of two values, so that nothing depends on it.</summary>
    public static Case OfTwin(string id, string resource, string input, object passes, object trips) =>
        OfTwin(id, resource, twin => twin.Set(input, passes), twin => twin.Set(input, trips));

    /// <summary>A second resource like one of the plan, changed in two ways, so that nothing depends on it.</summary>
    public static Case OfTwin(string id, string resource, Func<PlannedResource, PlannedResource> passes, Func<PlannedResource, PlannedResource> trips) =>
        new(id, plan => Twin(plan, resource, "twin", passes), plan => Twin(plan, resource, "twin", trips));

    /// <summary>The plan with a second resource like one of it.</summary>
    public static Plan Twin(Plan plan, string resource) => Twin(plan, resource, "twin", twin => twin);

    /// <summary>The plan with a second resource like one of it, changed.</summary>
    public static Plan Twin(Plan plan, string resource, string suffix, Func<PlannedResource, PlannedResource> change)
    {
        var original = plan.ByName(resource);
        var name = $"{original.Name}-{suffix}";
        return plan.With(change(original with { Name = name, Urn = $"{original.Urn}-{suffix}", Id = name }));
    }

    /// <summary>A resource with one input of another value.</summary>
    public static PlannedResource Set(this PlannedResource resource, string input, object value) => Alone(resource).With(resource.Name, input, Plain(value)).Resources[0];

    /// <summary>A resource with one input left out.</summary>
    public static PlannedResource LeftOut(this PlannedResource resource, string input) => Alone(resource).With(resource.Name, input, null).Resources[0];

    /// <summary>As many texts, each another.</summary>
    public static IReadOnlyList<string> Texts(int count) => [.. Enumerable.Range(1, count).Select(number => $"text-{number}")];

    private static Plan Alone(PlannedResource resource) => new() { Project = "alone", Stack = "alone", Resources = [resource], Outputs = PlainValue.Map([]) };

    private static object? Plain(object? value) => value is null ? null : PlainValue.FromJson(JsonSerializer.SerializeToElement(value));
}
