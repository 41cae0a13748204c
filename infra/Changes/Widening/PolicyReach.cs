using Infra.Changes.Widening.Documents;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Widening;

/// <summary>What the policies of a resource allow: those that it has as inputs, and the one that it is.</summary>
internal static class PolicyReach
{
    private const string Everything = """{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}""";

    /// <summary>What is wider in each of its policies.</summary>
    /// <param name="before">Null for a new resource.</param>
    /// <param name="after">The resource.</param>
    /// <param name="renames">A statement of the plan before counts by its old names and by today's.</param>
    public static IEnumerable<Widening> Wider(PlannedResource? before, PlannedResource after, Renames renames)
    {
        var (old, now) = (before is null ? [] : Documents(before), Documents(after));
        foreach (var input in now.Keys.Union(old.Keys).Order(StringComparer.Ordinal))
        {
            foreach (var (what, was, will) in Wider(input, old.GetValueOrDefault(input), now.GetValueOrDefault(input), before, after, renames))
            {
                yield return new Widening(after.Urn, ResourceLabel.Of(after), $"its {input} {what}", was, will);
            }
        }
    }

    private static IEnumerable<(string What, string? Before, string After)> Wider(string input, object? old, object? now, PlannedResource? before, PlannedResource after, Renames renames)
    {
        if (now is Unknown)
        {
            return before is null || old is Unknown ? [] : [("is known only when it is deployed, so it may allow more", null, "not known yet")];
        }

        if (old is not null && IsOpenWithout(after, input))
        {
            return [("is taken out, so everything passes", Listing.Of([.. PolicyStatement.Of(old).Select(statement => $"{statement}")]), "everything")];
        }

        var known = before is not null && IsOpenWithout(before, input) ? PolicyStatement.Of(Everything) : StatementsOf(old, renames);
        return PolicyComparison.Wider(known, PolicyStatement.Of(now));
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
    private static bool IsOpenWithout(PlannedResource resource, string input) =>
        resource.Type == ResourceTypes.VpcEndpoint && input == "policy" && !resource.Inputs.ContainsKey(input);

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
