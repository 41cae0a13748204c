using Infra.Changes.Widening.Documents;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What the policies of a resource allow: those that it has as inputs, and the one that it is.</summary>
internal static class PolicyReach
{
    /// <summary>What is wider in each of its policies.</summary>
    /// <param name="before">Null for a new resource.</param>
    /// <param name="after">The resource.</param>
    /// <param name="renames">A statement of the plan before counts by its old names and by today's.</param>
    public static IEnumerable<Widening> Wider(PlannedResource? before, PlannedResource after, Renames renames)
    {
        var old = before is null ? [] : Documents(before);
        foreach (var (input, document) in Documents(after))
        {
            if (document is Unknown)
            {
                if (before is not null && old.GetValueOrDefault(input) is not Unknown)
                {
                    yield return new Widening(after.Urn, ResourceLabel.Of(after), $"its {input} is known only when it is deployed, so it may allow more", null, "not known yet");
                }

                continue;
            }

            var statements = StatementsOf(old.GetValueOrDefault(input), renames) is { Count: > 0 } known ? known : Default(before, input);
            foreach (var (what, was, now) in PolicyComparison.Wider(statements, PolicyStatement.Of(document)))
            {
                yield return new Widening(after.Urn, ResourceLabel.Of(after), $"its {input} {what}", was, now);
            }
        }

        foreach (var wider in old.ContainsKey("policy") && after.Type == ResourceTypes.VpcEndpoint && !after.Inputs.ContainsKey("policy") ? [old["policy"]] : Array.Empty<object?>())
        {
            yield return new Widening(after.Urn, ResourceLabel.Of(after), "its policy is taken out, so everything passes", Listing.Of([.. PolicyStatement.Of(wider).Select(statement => $"{statement}")]), "everything");
        }
    }

    /// <summary>What a policy that goes denied, where what it was for stays.</summary>
    public static IEnumerable<Widening> Gone(PlannedResource removed, RemainingNames remaining) => remaining.HaveSubjectOf(removed)
        ? from document in Documents(removed)
          from wider in PolicyComparison.Wider(PolicyStatement.Of(document.Value), [])
          select new Widening(removed.Urn, ResourceLabel.Of(removed), $"its {document.Key} {wider.What}", wider.Before, wider.After)
        : [];

    /// <summary>By the input that it is in; of several in one input, the statements of all.</summary>
    private static Dictionary<string, object?> Documents(PlannedResource resource) => resource.Type == ResourceTypes.FunctionPermission
        ? new(StringComparer.Ordinal) { ["permission"] = Permission(resource) }
        : resource.Inputs.Where(input => (IsPolicyInput(input.Key) && input.Value is Unknown) || Statements(input.Value).Any())
            .ToDictionary(input => input.Key, input => input.Value is Unknown ? input.Value : Document(input.Value), StringComparer.Ordinal);

    /// <summary>One document of all statements in a value.</summary>
    private static object? Document(object? value) => PlainValue.Map([KeyValuePair.Create("Statement", (object?)PlainValue.List(Statements(value)))]);

    private static bool IsPolicyInput(string input) => input.EndsWith("olicy", StringComparison.Ordinal) || input == "policyDocument";

    /// <summary>The statements of every document in a value.</summary>
    private static IEnumerable<object?> Statements(object? value) => PlannedValue.Opened(value) switch
    {
        IReadOnlyDictionary<string, object?> map when map.TryGetValue("Statement", out var statements) => PlannedValue.Maps(statements),
        IReadOnlyDictionary<string, object?> map => map.Values.SelectMany(Statements),
        IReadOnlyList<object?> list => list.SelectMany(Statements),
        _ => [],
    };

    private static IReadOnlyList<PolicyStatement> StatementsOf(object? document, Renames renames)
    {
        var statements = PolicyStatement.Of(document);
        return renames.IsEmpty ? statements : [.. statements, .. PolicyStatement.Of(Renamed(document, renames))];
    }

    private static object? Renamed(object? value, Renames renames) => value switch
    {
        string text => renames.Of(text),
        IReadOnlyDictionary<string, object?> map => PlainValue.Map(map.Select(entry => KeyValuePair.Create(entry.Key, Renamed(entry.Value, renames)))),
        IReadOnlyList<object?> list => PlainValue.List(list.Select(item => Renamed(item, renames))),
        _ => value,
    };

    /// <summary>An endpoint without a policy lets everything through.</summary>
    private static IReadOnlyList<PolicyStatement> Default(PlannedResource? before, string input) => before is { Type: ResourceTypes.VpcEndpoint } && input == "policy"
        ? PolicyStatement.Of("""{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}""")
        : [];

    /// <summary>Who may call a function, as the statement that AWS makes of it.</summary>
    private static object? Permission(PlannedResource permission)
    {
        var principal = PlannedValue.Text(permission.At("principal"));
        var kind = principal.Contains(".amazonaws.com", StringComparison.Ordinal) ? "Service" : "AWS";
        return Document(PlainValue.Map(
        [
            KeyValuePair.Create("Statement", (object?)PlainValue.Map(
            [
                KeyValuePair.Create("Effect", (object?)"Allow"),
                KeyValuePair.Create("Principal", principal == "*" ? principal : One(kind, principal)),
                KeyValuePair.Create("Action", permission.At("action")),
                KeyValuePair.Create("Resource", permission.At("function")),
                KeyValuePair.Create("Condition", (object?)PlainValue.Map(
                [
                    KeyValuePair.Create("ArnLike", One("AWS:SourceArn", permission.At("sourceArn"))),
                    KeyValuePair.Create("StringEquals", One("AWS:SourceAccount", permission.At("sourceAccount"))),
                ])),
            ])),
        ]));
    }

    /// <summary>A map of one entry; an empty one for no value.</summary>
    private static object? One(string key, object? value) => PlainValue.Map(value is null ? [] : [KeyValuePair.Create(key, (object?)value)]);
}
