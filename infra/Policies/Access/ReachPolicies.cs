using Infra.Plans;

namespace Infra.Policies.Access;

/// <summary>What no permission may do to things that are not the stack's.</summary>
public static class ReachPolicies
{
    private static readonly string[] BoundToTheStack = ["aws:ResourceTag/", "kms:ResourceAliases"];

    public static Policy ChangesAreNamedOrTagged => new()
    {
        Id = "IAM-21",
        Severity = Severity.Blocker,
        Promise = "what changes something is allowed on named resources or on those with the stack's tags, unless AWS asks for no resource",
        Why = "A region is no border between stacks: the same permission would change, open or delete what is another's.",
        Fix = "name the resources, or add StackConditions.NotOfAnotherStack; what takes no resource stands in KnownActions.WithoutResource",
        Answers = ["CKV_AWS_355", "CKV_AWS_356", "CKV_AWS_109", "CKV_AWS_289"],
        Disagreement = "CKV_AWS_355 also counts what only reads, and takes no tag for a border; names of settings are bound to the region by IAM-02, and AWS gives many things an id only once they are there.",
        Select = PermissionDocuments.Permissions,
        HoldsIn = (policy, plan) => plan.AllowsOnly(policy, statement =>
            !statement.IsAboutEverything()
            || statement.IsBoundToTheStack()
            || statement.Texts("Action")?.All(action => KnownActions.OnlyReads(action) || KnownActions.WithoutResource.Contains(action)) != false),
    };

    public static Policy NobodyIsGivenCredentials => new()
    {
        Id = "IAM-22",
        Severity = Severity.Blocker,
        Promise = "no permission hands out credentials of whatever there is",
        Why = "Whoever is handed the credentials of another is no longer held by their own permissions.",
        Fix = "name the one resource whose credentials are needed",
        Answers = ["CKV_AWS_107", "CKV_AWS_287"],
        Disagreement = "The list that Checkov uses holds ecr:GetAuthorizationToken, without which no image can be fetched and which takes no resource; what the token opens is bound by the other actions of ECR.",
        IsProhibition = true,
        Select = PermissionDocuments.Permissions,
        HoldsIn = (policy, plan) => plan.AllowsOnly(policy, statement => !statement.IsBroad()
            || KnownActions.HandingOutCredentials.All(action => KnownActions.WithoutResource.Contains(action) || !statement.Names(action))),
    };

    public static Policy DataLeavesNotInBulk => new()
    {
        Id = "IAM-23",
        Severity = Severity.Blocker,
        Promise = "no permission reads the files, secrets, parameters, messages or copies of whatever there is",
        Why = "One leaked session would carry off the data of every product in the account.",
        Fix = "name the buckets, secrets or parameters that are the stack's",
        Answers = ["CKV_AWS_108", "CKV_AWS_288", "AVD-AWS-0346"],
        IsProhibition = true,
        Select = PermissionDocuments.Permissions,
        HoldsIn = (policy, plan) => plan.AllowsOnly(policy, statement =>
            !statement.IsBroad() || !KnownActions.ReadingData.Any(statement.Names) || statement.IsOfTheStack()),
    };

    public static Policy KeysAreNotAllOpened => new()
    {
        Id = "IAM-24",
        Severity = Severity.Blocker,
        Promise = "no permission decrypts with every key",
        Why = "Keys keep apart what a leak opens; whoever may use all of them has one key for everything.",
        Fix = "name the keys, or bind a pattern of them by aws:ResourceTag or kms:ResourceAliases to the stack",
        Answers = ["KMS.1", "KMS.2"],
        Disagreement = "KMS.1 and KMS.2 look at no condition; the role that deploys makes keys whose ids nobody knows before, so a pattern of keys is admitted where tags or aliases bind it to the stack, and the bare * never.",
        Select = PermissionDocuments.Permissions,
        HoldsIn = (policy, plan) => plan.AllowsOnly(policy, statement => !statement.IsBroad()
            || !KnownActions.Decrypting.Any(statement.Names)
            || statement.IsOfTheStack()),
    };

    public static Policy NobodyGetsStronger => new()
    {
        Id = "IAM-25",
        Severity = Severity.Blocker,
        Promise = "no role can make itself stronger through what is not the stack's",
        Why = "Each of these is known from break-ins: a small permission that leads to an administrator in one or two steps.",
        Fix = "bind the action to roles that begin with the stack's name and to iam:PermissionsBoundary, or deny it on every resource",
        Answers = ["CKV_AWS_110", "CKV_AWS_286"],
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Role),
        HoldsIn = (role, plan) =>
        {
            PlannedMap[] statements = [.. plan.PermissionsOf(role)];
            PlannedMap[] broad = [.. statements.Where(statement => statement.IsAllow() && statement.IsBroad() && !statement.Has("Condition.StringEquals[\"iam:PermissionsBoundary\"]"))];
            PlannedMap[] denied = [.. statements.Where(statement => statement.Text("Effect") == "Deny" && statement.IsAboutEverything() && !statement.Has("Condition"))];
            // The first action of a way decides how far it reaches; the others may be bound.
            return !Escalation.Known.Any(way =>
                broad.Any(statement => statement.Names(way.Actions[0]))
                && way.Actions.All(action => statements.Any(statement => statement.Allows(action)) && !denied.Any(statement => statement.Names(action))));
        },
    };

    /// <summary>Whether its resources are a pattern that tags or aliases hold to the stack.</summary>
    private static bool IsOfTheStack(this PlannedMap statement) => !statement.IsAboutEverything() && statement.IsBoundToTheStack();

    private static bool IsBoundToTheStack(this PlannedMap statement) =>
        statement.IsHeldTo(key => BoundToTheStack.Any(start => key.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
}
