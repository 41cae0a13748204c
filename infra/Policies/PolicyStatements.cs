using System.IO.Enumeration;
using Infra.Plans;

namespace Infra.Policies;

/// <summary>Reading IAM policy documents as statements.</summary>
internal static class PolicyStatements
{
    /// <summary>The statements of a document in an input; none if the input is absent.</summary>
    public static IReadOnlyList<PlannedMap> Statements(this PlannedResource resource, string input) =>
        resource.JsonMap(input)?.ItemsOrOne("Statement") ?? [];

    /// <summary>The statements of all policies that the plan gives to a role: within it, and attached to it.</summary>
    public static IEnumerable<PlannedMap> PermissionsOf(this Plan plan, PlannedResource role) =>
        plan.Where(ResourceTypes.RolePolicy, "role", role.Id)
            .Concat(plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id)
                .Select(attachment => plan.Referred(ResourceTypes.ManagedPolicy, attachment.Text("policyArn")))
                .OfType<PlannedResource>())
            .SelectMany(policy => policy.Statements("policy"));

    public static bool IsAllow(this PlannedMap statement) => statement.Text("Effect") == "Allow";

    /// <summary>Whether an action is allowed, by its own name or by a pattern.</summary>
    public static bool Allows(this PlannedMap statement, string action) => statement.IsAllow() && statement.Names(action);

    /// <summary>Whether an action is among those of the statement, by its own name, by a pattern, or by not being among those that it leaves out.</summary>
    public static bool Names(this PlannedMap statement, string action) =>
        statement.Texts("Action")?.Any(pattern => Matches(pattern, action)) == true
        || (statement.Texts("NotAction") is { } leftOut && !leftOut.Any(pattern => Matches(pattern, action)));

    /// <summary>Whether a pattern of IAM covers a text: <c>*</c> is any number of characters, <c>?</c> is one, and case does not count.</summary>
    public static bool Matches(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: true);

    /// <summary>What kind of principal a trust is about: <c>Service</c>, <c>Federated</c>, <c>AWS</c>, or null for <c>*</c> and for none.</summary>
    public static string? PrincipalKind(this PlannedMap statement) =>
        statement.GetValueOrDefault("Principal") is IReadOnlyDictionary<string, object?> { Count: 1 } principal ? principal.Keys.Single() : null;

    /// <summary>Whether anybody at all is admitted.</summary>
    public static bool IsAboutEveryone(this PlannedMap statement) => statement.GetValueOrDefault("Principal") switch
    {
        IReadOnlyDictionary<string, object?> principal => principal.Values.Any(IsEveryone),
        var principal => IsEveryone(principal),
    };

    private static bool IsEveryone(object? principal) => principal is "*" || (principal is IReadOnlyList<object?> list && list.Contains("*"));
}
