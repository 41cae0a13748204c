using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>What permissions of identities are written in, and how far a statement of them reaches.</summary>
internal static class PermissionDocuments
{
    /// <summary>Everything that gives permissions to roles or groups, and the limits of roles.</summary>
    public static IEnumerable<PlannedResource> Permissions(this Plan plan) =>
        [.. plan.OfType(ResourceTypes.RolePolicy), .. plan.OfType(ResourceTypes.ManagedPolicy), .. plan.OfType(ResourceTypes.GroupPolicy)];

    /// <summary>Whether the promise holds for each statement that allows something; a document that is only the limit of roles gives nothing.</summary>
    public static bool AllowsOnly(this Plan plan, PlannedResource document, Func<PlannedMap, bool> holds) =>
        document.Statements("policy").All(statement => !statement.IsAllow() || holds(statement)) || plan.IsOnlyALimit(document);

    /// <summary>Whether a resource of a statement is every one there is.</summary>
    public static bool IsEverything(string resource) => resource is ['*', ..] && resource.AsSpan().Trim('*').IsEmpty;

    /// <summary>Whether a statement is about every resource there is.</summary>
    public static bool IsAboutEverything(this PlannedMap statement) => statement.Texts("Resource")?.Any(IsEverything) != false;

    /// <summary>Whether a statement is about whatever has a kind, whoever made it: <c>*</c>, <c>arn:aws:iam::A:role/*</c>, <c>arn:aws:s3:::*</c>.</summary>
    public static bool IsBroad(this PlannedMap statement) => statement.Texts("Resource")?.Any(IsBroad) != false;

    private static bool IsBroad(string resource) => IsEverything(resource) || OwnPart(resource) is ['*' or '?', ..];

    /// <summary>Of <c>arn:aws:iam::A:role/N</c> the N; the whole last part where an ARN names no account, as of a bucket.</summary>
    private static string OwnPart(string resource) => resource.Split(':', 6) switch
    {
        [_, _, _, _, "", var own] => own,
        [_, _, _, _, _, var part] => part[(part.IndexOfAny(['/', ':']) + 1)..],
        _ => resource,
    };

    private static bool IsOnlyALimit(this Plan plan, PlannedResource document) =>
        plan.Where(ResourceTypes.Role, "permissionsBoundary", document.Id).Any()
        && !plan.Where(ResourceTypes.RolePolicyAttachment, "policyArn", document.Id).Any();
}
