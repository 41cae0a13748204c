using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Plans;

namespace Tests.Policies.Mutations;

/// <summary>The ways to write a mutation down.</summary>
internal static class Mutate
{
    /// <summary>One input of a resource of the plan of production gets a value, or is left out if the value is null.</summary>
    public static Mutation Input(string policy, string resource, string input, object? value) =>
        InputOf(plan => plan, policy, resource, input, value);

    /// <summary>The same for what is added to the plan first.</summary>
    public static Mutation InputOf(Func<Plan, Plan> twin, string policy, string resource, string input, object? value) => new()
    {
        Policy = policy,
        Breach = value is null ? Breach.Absent : Breach.Wrong,
        What = value is null ? $"{resource} without {input}" : $"{resource} with {input} {Told(value)}",
        Twin = twin,
        Break = plan => plan.With(resource, input, value),
    };

    /// <summary>Something that the promise asks for is missing: an option, a resource, a part of a document.</summary>
    public static Mutation Absent(string policy, string what, Func<Plan, Plan> change) =>
        new() { Policy = policy, Breach = Breach.Absent, What = what, Break = change };

    /// <summary>Something is there that the promise forbids, or is not as it asks.</summary>
    public static Mutation Wrong(string policy, string what, Func<Plan, Plan> change) =>
        new() { Policy = policy, Breach = Breach.Wrong, What = what, Break = change };

    /// <summary>A resource that no stack has, beside those that it has.</summary>
    /// <param name="type">Its type token.</param>
    /// <param name="name">Its name in the program.</param>
    /// <param name="inputs">Its inputs by wire name.</param>
    public static Func<Plan, Plan> Adding(string type, string name, params (string Input, object? Value)[] inputs) => plan =>
    {
        var resource = new PlannedResource
        {
            Urn = $"urn:pulumi:{plan.Stack}::{plan.Project}::{type}::{name}",
            Type = type,
            Name = name,
            Id = $"id-{name}",
            Parent = null,
            Inputs = new Dictionary<string, object?>(StringComparer.Ordinal),
        };
        return inputs.Aggregate(plan.With(resource), (with, input) => with.With($"{type}::{name}", input.Input, input.Value));
    };

    /// <summary>One change after another.</summary>
    public static Func<Plan, Plan> Then(this Func<Plan, Plan> first, Func<Plan, Plan> second) => plan => second(first(plan));

    /// <summary>Changes the first container of a task definition.</summary>
    public static Plan Container(Plan plan, string task, Action<JsonObject> change)
    {
        var containers = JsonNode.Parse(plan.ByName(task).Text("containerDefinitions")!)!.AsArray();
        change(containers[0]!.AsObject());
        return plan.With(task, "containerDefinitions", containers.ToJsonString());
    }

    /// <summary>Changes the statements of a policy document.</summary>
    public static Plan Document(Plan plan, string resource, string input, Action<JsonArray> change)
    {
        var document = JsonNode.Parse(plan.ByName(resource).Text(input)!)!;
        change(document["Statement"]!.AsArray());
        return plan.With(resource, input, document.ToJsonString());
    }

    public static JsonObject Statement(JsonArray statements, string sid) => statements.Single(statement => (string?)statement!["Sid"] == sid)!.AsObject();

    /// <summary>What the condition of the first statement compares exactly.</summary>
    public static JsonObject Compared(JsonArray statements) => statements[0]!["Condition"]!["StringEquals"]!.AsObject();

    private static string Told(object value) => value switch
    {
        string text => $"'{text}'",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Told))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
