using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class AttachmentMutations
{
    private const string Administrator = "arn:aws:iam::aws:policy/AdministratorAccess";

    private const string Own = "arn:aws:iam::111122223333:policy/shop-production-deploy-data";

    private static readonly Func<Plan, Plan> Group = Adding(
        "aws:iam/groupPolicyAttachment:GroupPolicyAttachment", "operators", ("group", "operators"), ("policyArn", Own));

    private static readonly Func<Plan, Plan> Everywhere = Adding(
        "aws:iam/policyAttachment:PolicyAttachment", "everywhere", ("groups", new[] { "operators" }), ("policyArn", Own));

    private static readonly Func<Plan, Plan> EverywhereButUsers = Everywhere.Then(plan => plan.With("everywhere", "users", Array.Empty<string>()));

    public static IEnumerable<Mutation> All =>
    [
        Input("IAM-05", "database-monitoring-policy", "policyArn", Administrator),
        Input("IAM-05", "database-monitoring-policy", "policyArn", "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"),
        Input("IAM-05", "database-monitoring-policy", "policyArn", null),
        Input("IAM-05", "backups-may-restore", "policyArn", "arn:aws:iam::aws:policy/IAMFullAccess"),
        Input("IAM-05", "deploy-may-change-data", "policyArn", "arn:aws:iam::111122223333:policy/somebody-elses"),
        InputOf(Group, "IAM-05", "operators", "policyArn", "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"),
        InputOf(Everywhere, "IAM-05", "everywhere", "policyArn", Administrator),
        Input("IAM-17", "deploy-role", "managedPolicyArns", new[] { Administrator }),
        Input("IAM-17", "api-permissions-role", "inlinePolicies", new[] { "any" }),
        Wrong("IAM-18", "somebody has a user", Adding("aws:iam/user:User", "somebody", ("name", "somebody"))),
        Wrong("IAM-18", "somebody has a password", Adding("aws:iam/userLoginProfile:UserLoginProfile", "somebody-password", ("user", "somebody"))),
        Wrong("IAM-18", "somebody has a key", Adding("aws:iam/accessKey:AccessKey", "somebody-key", ("user", "somebody"))),
        Wrong("IAM-19", "a user has permissions of their own", Adding("aws:iam/userPolicy:UserPolicy", "somebody-may", ("user", "somebody"), ("policy", "{}"))),
        Wrong("IAM-19", "a user is given a policy", Adding("aws:iam/userPolicyAttachment:UserPolicyAttachment", "somebody-has", ("user", "somebody"), ("policyArn", Own))),
        InputOf(Everywhere, "IAM-19", "everywhere", "users", new[] { "somebody" }),
        InputOf(EverywhereButUsers, "IAM-19", "everywhere", "users", new[] { "somebody", "another" }),
    ];
}
