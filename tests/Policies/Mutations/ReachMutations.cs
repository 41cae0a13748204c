using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.PermissionMutations;

namespace Tests.Policies.Mutations;

internal static class ReachMutations
{
    private const string Chat = "chat-reader-permissions";

    private const string Roles = "arn:aws:iam::111122223333:role/*";

    public static IEnumerable<Mutation> All =>
    [
        Absent("IAM-21", "a deployment changes networks of other stacks", plan => Document(plan, "deploy-network", "policy", statements =>
            Statement(statements, "Network")["Condition"]!.AsObject().Remove("StringEqualsIfExists"))),
        Wrong("IAM-21", "a reader creates", Actions(Chat, 0, "cloudwatch:Get*", "cloudwatch:PutDashboard")),
        Wrong("IAM-21", "a reader tags by a pattern", Actions(Chat, 0, "cloudwatch:Tag*")),
        Wrong("IAM-21", "a permission on everything makes keys and more", plan => Document(plan, "deploy-storage", "policy", statements =>
            Statement(statements, "NewKeys")["Action"] = new JsonArray("kms:CreateKey", "kms:EnableKey"))),
        Wrong("IAM-21", "a permission on everything is bound to tags of its caller", plan => Document(plan, "deploy-network", "policy", statements =>
            Statement(statements, "Network")["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { ["aws:PrincipalTag/stack"] = "production" } })),
        Wrong("IAM-21", "a permission on everything is bound to other stacks' tags", plan => Tagged(plan, "StringNotEquals", "production")),
        Wrong("IAM-21", "a permission on everything is bound to any tag", plan => Tagged(plan, "StringLike", "*")),
        Wrong("IAM-21", "a permission on everything is bound to what has no tag", plan => Tagged(plan, "Null", "true")),
        Wrong("IAM-22", "a reader is given the password of a database", Actions(Chat, 0, "redshift:GetClusterCredentials")),
        Wrong("IAM-22", "a reader is given passwords by a pattern", Actions(Chat, 0, "ec2:GetP*")),
        Wrong("IAM-22", "a role enters whatever role there is", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements =>
        {
            statements[0]!["Action"] = "sts:AssumeRole";
            statements[0]!["Resource"] = Roles;
        })),
        Wrong("IAM-23", "a reader reads every secret", Actions(Chat, 0, "secretsmanager:GetSecretValue")),
        Wrong("IAM-23", "a reader reads every file by a pattern", Actions(Chat, 0, "s3:Get*")),
        Wrong("IAM-23", "a task reads every bucket", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements =>
        {
            statements[0]!["Action"] = "s3:GetObject";
            statements[0]!["Resource"] = "arn:aws:s3:::*";
        })),
        Wrong("IAM-23", "a deployment copies databases of other stacks", plan => Document(plan, "deploy-data", "policy", statements => Statement(statements, "Database").Remove("Condition"))),
        Wrong("IAM-23", "a deployment copies whatever there is, if it has the tags", Resource("deploy-data", "Database", "*")),
        Wrong("IAM-23", "what limits plans reads every bucket, and is given to them as well", plan => Adding(plan, "plan-permissions-policy", "s3:GetObject", "arn:aws:s3:::*")),
        .. Read.Select(action => Wrong("IAM-23", $"a task may {action} of everybody", plan => Adding(plan, "network-flow-log-writer-permissions", action, "arn:aws:any:eu-west-1:111122223333:thing/*"))),
        .. HandedOut.Select(action => Wrong("IAM-22", $"a task may {action} of everybody", plan => Adding(plan, "network-flow-log-writer-permissions", action, "arn:aws:any:eu-west-1:111122223333:thing/*"))),
        Wrong("IAM-24", "a role opens with every key", plan => Adding(plan, "network-flow-log-writer-permissions", "kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/*")),
        Wrong("IAM-24", "a role encrypts anew with every key", plan => Adding(plan, "network-flow-log-writer-permissions", "kms:ReEncrypt*", "arn:aws:kms:eu-west-1:111122223333:key/*")),
        Wrong("IAM-24", "a deployment opens with every key of every region", Resource("deploy-storage", "KeysThroughServices", "*")),
        Absent("IAM-24", "a deployment opens with the keys of other stacks", plan => Document(plan, "deploy-storage", "policy", statements =>
            Statement(statements, "KeysThroughServices")["Condition"]!.AsObject().Remove("StringEqualsIfExists"))),
        .. Single.Select(action => Wrong("IAM-25", $"a task may {action} of anybody", plan => Adding(plan, "network-flow-log-writer-permissions", action, Roles))),
        .. Starting.Select(action => Wrong("IAM-25", $"a deployment hands any role on and may {action}", plan =>
            Adding(HandingOn(WithoutRunning(plan)), "deploy-permissions", action, "arn:aws:any:eu-west-1:111122223333:thing/shop-production"))),
        Wrong("IAM-25", "a deployment hands any role on and runs tasks", HandingOn),
        Wrong("IAM-25", "a deployment changes who becomes any role", Resource("deploy-permissions", "RolesOfTheStack", Roles)),
        Wrong("IAM-25", "a task strengthens any role by a pattern, and is denied to do so with some", plan => Document(
            Adding(plan, "network-flow-log-writer-permissions", "iam:Attach*", Roles), "network-flow-log-writer-permissions", "policy", statements => statements.Add(new JsonObject
            {
                ["Effect"] = "Deny",
                ["Action"] = "iam:Attach*",
                ["Resource"] = "arn:aws:iam::111122223333:role/admin",
            }))),
        Wrong("IAM-25", "a task strengthens any role, and is denied to do so at times", plan => Document(
            Adding(plan, "network-flow-log-writer-permissions", "iam:PutRolePolicy", Roles), "network-flow-log-writer-permissions", "policy", statements => statements.Add(new JsonObject
            {
                ["Effect"] = "Deny",
                ["Action"] = "iam:*",
                ["Resource"] = "*",
                ["Condition"] = new JsonObject { ["Bool"] = new JsonObject { ["aws:MultiFactorAuthPresent"] = "false" } },
            }))),
    ];

    private static string[] Read =>
    [
        "dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan", "rds:CopyDBSnapshot", "rds:CreateDBSnapshot", "s3:GetObject",
        "s3:GetObjectVersion", "secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue", "sqs:ReceiveMessage", "ssm:GetParameter",
        "ssm:GetParameterHistory", "ssm:GetParameters", "ssm:GetParametersByPath",
    ];

    private static string[] HandedOut =>
    [
        "chime:CreateApiKey", "cloud9:CreateEnvironmentSSH", "cloud9:CreateEnvironmentToken", "codepipeline:PollForJobs",
        "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken", "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        "connect:GetFederationToken", "ec2:GetPasswordData", "gamelift:RequestUploadCredentials", "iam:CreateAccessKey", "iam:CreateLoginProfile",
        "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential", "iam:UpdateAccessKey", "lightsail:GetInstanceAccessDetails",
        "lightsail:GetRelationalDatabaseMasterUserPassword", "mediapackage:RotateChannelCredentials", "rds-db:connect",
        "redshift:GetClusterCredentials", "sso:GetRoleCredentials", "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity",
        "sts:GetFederationToken", "sts:GetSessionToken",
    ];

    /// <summary>Each is enough by itself.</summary>
    private static string[] Single =>
    [
        "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:CreatePolicyVersion",
        "iam:DeleteRolePermissionsBoundary", "iam:DeleteUserPermissionsBoundary", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
        "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile", "glue:UpdateDevEndpoint", "lambda:UpdateFunctionCode",
    ];

    /// <summary>Each is enough for whoever may hand any role on.</summary>
    private static string[] Starting =>
    [
        "apprunner:CreateService", "cloudformation:CreateStack", "codebuild:CreateProject", "datapipeline:CreatePipeline", "ec2:RunInstances",
        "ecs:RunTask", "ecs:StartTask", "glue:CreateDevEndpoint", "glue:CreateJob", "lambda:CreateFunction", "sagemaker:CreateNotebookInstance",
        "sagemaker:CreateProcessingJob", "sagemaker:CreateTrainingJob", "scheduler:CreateSchedule", "ssm:StartAutomationExecution",
        "states:CreateStateMachine",
    ];

    private static Plan HandingOn(Plan plan) => Resource("deploy-permissions", "RolesHandedToServices", Roles)(plan);

    private static Plan Adding(Plan plan, string document, string action, string resource) => Document(plan, document, "policy", statements => statements.Add(new JsonObject
    {
        ["Effect"] = "Allow",
        ["Action"] = action,
        ["Resource"] = resource,
    }));

    private static Plan WithoutRunning(Plan plan) => Document(plan, "deploy-services", "policy", statements =>
    {
        var actions = Statement(statements, "Services")["Action"]!.AsArray();
        actions.Remove(actions.Single(name => (string)name! == "ecs:RunTask"));
    });

    private static Plan Tagged(Plan plan, string test, string stack) => Document(plan, "deploy-network", "policy", statements =>
        Statement(statements, "Network")["Condition"] = new JsonObject { [test] = new JsonObject { ["aws:ResourceTag/stack"] = stack } });

    private static Func<Plan, Plan> Resource(string document, string sid, string resource) => plan =>
        Document(plan, document, "policy", statements => Statement(statements, sid)["Resource"] = resource);
}
