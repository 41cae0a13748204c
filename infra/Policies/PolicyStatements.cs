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

    /// <summary>The kinds of principals that a statement names: <c>Service</c>, <c>Federated</c>, <c>AWS</c>; none for <c>*</c> and where it names none.</summary>
    public static IEnumerable<string> PrincipalKinds(this PlannedMap statement) =>
        statement.GetValueOrDefault("Principal") is IReadOnlyDictionary<string, object?> principal ? principal.Keys : [];

    /// <summary>The one kind of principal that a statement names; null for <c>*</c>, for none and for several.</summary>
    public static string? PrincipalKind(this PlannedMap statement) => statement.PrincipalKinds().ToArray() is [var only] ? only : null;

    /// <summary>
    /// Whether a condition holds one of some keys to a value. A test that something is not so, or whether it is there at all, holds nothing
    /// to anything, nor does a value that is every value.
    /// </summary>
    public static bool IsHeldTo(this PlannedMap statement, Func<string, bool> isMeant) => statement.Map("Condition") is { } condition
        && condition.Keys.Where(Holds).Any(test => condition.Map(Quoted(test)) is { } compared
            && compared.Keys.Where(isMeant).Any(key => compared.Texts(Quoted(key)).AnyAndAll(value => !value.AsSpan().Trim("*?").IsEmpty)));

    /// <summary>Whether anybody at all is admitted.</summary>
    public static bool IsAboutEveryone(this PlannedMap statement) => statement.GetValueOrDefault("Principal") switch
    {
        IReadOnlyDictionary<string, object?> principal => principal.Values.Any(IsEveryone),
        var principal => IsEveryone(principal),
    };

    private static bool Holds(string test) => test != "Null" && !test.Contains("Not", StringComparison.Ordinal);

    private static string Quoted(string key) => $"[\"{key}\"]";

    private static bool IsEveryone(object? principal) => principal is "*" || (principal is IReadOnlyList<object?> list && list.Contains("*"));
}
