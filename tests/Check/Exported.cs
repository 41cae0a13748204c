using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Settings;

namespace Tests.Check;

/// <summary>A plan as Pulumi would write it, had it been deployed.</summary>
internal static class Exported
{
    private const string Signature = CheckSample.Signature;
    private const string SecretMark = "1b47061264138c4ac30d75fd1eb44270";
    private const string Id = "0d9f2f1c-2222-4444-8888-0123456789ab";

    /// <summary>What <c>pulumi stack export</c> would write.</summary>
    public static string State(Plan plan) => State(plan, plan.Resources);

    /// <summary>The same of some of its resources.</summary>
    public static string State(Plan plan, IReadOnlyList<PlannedResource> some) => new JsonObject
    {
        ["version"] = 3,
        ["deployment"] = new JsonObject
        {
            ["manifest"] = new JsonObject { ["version"] = "v3.200.0" },
            ["resources"] = new JsonArray([.. States(plan, some, isPreview: false)]),
        },
    }.ToJsonString();

    /// <summary>What <c>pulumi preview --json --show-sames</c> would write when nothing changes.</summary>
    public static string Preview(Plan plan)
    {
        var steps = States(plan, plan.Resources, isPreview: true).Where(state => !$"{state["urn"]}".Contains("::default_", StringComparison.Ordinal))
            .Select(state => (JsonNode)new JsonObject { ["op"] = "same", ["urn"] = $"{state["urn"]}", ["oldState"] = state.DeepClone(), ["newState"] = state }).ToArray();
        return new JsonObject
        {
            ["config"] = new JsonObject { ["aws:region"] = "eu-west-1" },
            ["steps"] = new JsonArray(steps),
            ["changeSummary"] = new JsonObject { ["same"] = steps.Length },
        }.ToJsonString();
    }

    private static IEnumerable<JsonObject> States(Plan plan, IReadOnlyList<PlannedResource> some, bool isPreview)
    {
        var stack = $"urn:pulumi:{plan.Stack}::{plan.Project}::pulumi:pulumi:Stack::{plan.Project}-{plan.Stack}";
        yield return new JsonObject { ["urn"] = stack, ["custom"] = false, ["type"] = "pulumi:pulumi:Stack", ["outputs"] = Value(plan.Outputs, isPreview) };
        var providers = plan.Resources.Where(resource => !resource.IsComponent).Select(resource => resource.Type.Split(':')[0]).Where(package => package != "pulumi").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var provider in providers)
        {
            yield return new JsonObject { ["urn"] = Provider(plan, provider), ["custom"] = true, ["id"] = Id, ["type"] = $"pulumi:providers:{provider}", ["inputs"] = new JsonObject { ["version"] = "7.9.0" } };
        }

        var urns = plan.Resources.ToLookup(resource => resource.Name, resource => resource.Urn, StringComparer.Ordinal);
        // The engine writes them as they were made; the other way round is as good an order as any.
        foreach (var resource in some.Reverse())
        {
            yield return State(resource, plan, stack, urns, isPreview);
        }
    }

    private static string Provider(Plan plan, string package) => $"urn:pulumi:{plan.Stack}::{plan.Project}::pulumi:providers:{package}::default_7_9_0";

    private static JsonObject State(PlannedResource resource, Plan plan, string stack, ILookup<string, string> urns, bool isPreview)
    {
        var inputs = (JsonObject)Value(resource.Inputs, isPreview)!;
        if (resource.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal))
        {
            inputs = new JsonObject(inputs.Select(input => KeyValuePair.Create(input.Key, Encoded(input.Value))));
        }

        inputs["__defaults"] = new JsonArray();
        var state = new JsonObject
        {
            ["urn"] = resource.Urn,
            ["custom"] = !resource.IsComponent,
            ["type"] = resource.Type,
            ["inputs"] = inputs,
            ["outputs"] = new JsonObject { ["ofTheCloud"] = true },
            ["parent"] = resource.Parent ?? stack,
            ["protect"] = resource.Protect,
            ["retainOnDelete"] = resource.RetainOnDelete,
            ["dependencies"] = new JsonArray([.. resource.DependsOn.Where(urns.Contains).Select(name => JsonValue.Create(urns[name].First()))]),
            ["aliases"] = new JsonArray([.. resource.Aliases.Select(alias => JsonValue.Create(alias))]),
            ["ignoreChanges"] = new JsonArray([.. resource.IgnoreChanges.Select(input => JsonValue.Create(input))]),
        };
        if (!resource.IsComponent)
        {
            state["id"] = resource.Id;
            state["provider"] = $"{Provider(plan, resource.Type.Split(':')[0])}::{Id}";
        }

        if (resource.Timeouts.Count > 0)
        {
            state["customTimeouts"] = new JsonObject(resource.Timeouts.Select(timeout => timeout.Split(' '))
                .Select(words => KeyValuePair.Create(words[0], (JsonNode?)(60 * double.Parse(words[1], CultureInfo.InvariantCulture)))));
        }

        return state;
    }

    /// <summary>As a provider is given it: whatever is no text as JSON in a text.</summary>
    private static JsonNode? Encoded(JsonNode? value) => value switch
    {
        JsonArray => JsonValue.Create(value.ToJsonString()),
        JsonObject map when !map.ContainsKey(Signature) => JsonValue.Create(value.ToJsonString()),
        JsonValue when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => JsonValue.Create(value.ToJsonString()),
        _ => value?.DeepClone(),
    };

    private static JsonNode? Value(object? value, bool isPreview) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        double number => JsonValue.Create(number),
        Secret when isPreview => JsonValue.Create("[secret]"),
        Secret => new JsonObject { [Signature] = SecretMark, ["ciphertext"] = "v1:canary-ciphertext" },
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Value(entry.Value, isPreview)))),
        IReadOnlyList<object?> list => new JsonArray([.. list.Select(item => Value(item, isPreview))]),
        _ => throw new ArgumentException($"{Printable.Quoted($"{value}")} has no place in a plan", nameof(value)),
    };
}
