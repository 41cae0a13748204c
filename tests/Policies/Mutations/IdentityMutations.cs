using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class IdentityMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("IAM-03", "database-monitoring-role", "assumeRolePolicy", null),
        Absent("IAM-03", "a role acts for any account", plan => Document(plan, "api-permissions-role", "assumeRolePolicy", statements => statements[0]!.AsObject().Remove("Condition"))),
        Wrong("IAM-03", "a role is assumed by anyone", plan => Document(plan, "api-permissions-role", "assumeRolePolicy", statements => statements[0]!["Principal"] = "*")),
        Wrong("IAM-04", "any branch deploys", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/shop:*")),
        Wrong("IAM-04", "the branch of the stack deploys and asks nobody", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/shop:ref:refs/heads/production")),
        Wrong("IAM-04", "another stack's environment deploys", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/shop:environment:staging")),
        Wrong("IAM-04", "two environments deploy", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"] = new JsonArray("repo:acme/shop:environment:staging", "repo:acme/shop:environment:production"))),
        Absent("IAM-04", "any repository of GitHub deploys", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements).Remove("token.actions.githubusercontent.com:sub"))),
        Absent("IAM-04", "a token for any audience deploys", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements).Remove("token.actions.githubusercontent.com:aud"))),
        Absent("IAM-04", "a subject is compared with a pattern", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
        {
            var condition = statements[0]!["Condition"]!.AsObject();
            condition["StringLike"] = condition["StringEquals"]!.DeepClone();
            condition.Remove("StringEquals");
        })),
        Wrong("IAM-04", "any branch plans", plan => Document(plan, "plan-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"]!.AsArray().Add("repo:acme/shop:ref:refs/heads/*"))),
        Wrong("IAM-04", "another repository plans", plan => Document(plan, "plan-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"]!.AsArray().Add("repo:acme/other:pull_request"))),
        Wrong("IAM-04", "another repository deploys", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/other:environment:production")),
        Wrong("IAM-04", "pull requests deploy", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Compared(statements)["token.actions.githubusercontent.com:sub"] = new JsonArray("repo:acme/shop:environment:production", "repo:acme/shop:pull_request"))),
        Absent("IAM-04", "a plan trusts nobody in particular", plan => Document(plan, "plan-role", "assumeRolePolicy", statements =>
            Compared(statements).Remove("token.actions.githubusercontent.com:aud"))),
        Absent("IAM-04", "anybody may make the environment that deploys", plan => plan.Without("delivery-environment")),
        Absent("IAM-07", "a deployment may change its own role", plan => Document(plan, "deploy-permissions", "policy", statements => statements.Remove(Statement(statements, "NeverItself")))),
        Wrong("IAM-07", "a deployment may change its own role under a condition", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "NeverItself")["Condition"] = new JsonObject())),
        Wrong("IAM-08", "a deployment reads secrets", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "SecretsOfTheStackButNotTheirValues")["Action"]!.AsArray().Add("secretsmanager:Get*"))),
        Input("IAM-09", "api-permissions-role", "permissionsBoundary", null),
        Input("IAM-09", "api-permissions-role", "permissionsBoundary", "arn:aws:iam::aws:policy/AdministratorAccess"),
        Input("IAM-09", "deploy-role", "permissionsBoundary", null),
        Input("IAM-09", "plan-role", "permissionsBoundary", null),
        Absent("IAM-10", "a deployment makes roles without a limit", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "RolesWithTheirLimit").Remove("Condition"))),
        Wrong("IAM-10", "a deployment makes roles with its own limit", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "RolesWithTheirLimit")["Condition"]!["StringEquals"]!["iam:PermissionsBoundary"] = "arn:aws:iam::111122223333:policy/shop-production-deploy-boundary")),
        Absent("IAM-11", "a deployment takes limits off", plan => Document(plan, "deploy-permissions", "policy", statements => statements.Remove(Statement(statements, "NeverTheLimits")))),
        Wrong("IAM-11", "a deployment takes the limit of some roles off", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "NeverTheLimits")["Resource"] = "arn:aws:iam::111122223333:role/shop-production-deploy")),
        Wrong("IAM-12", "a plan changes a service", plan => Document(plan, "plan-permissions-policy", "policy", statements =>
            Statement(statements, "Platform")["Action"]!.AsArray().Add("ecs:UpdateService"))),
        Wrong("IAM-12", "a plan writes a file", plan => Document(plan, "plan-permissions-policy", "policy", statements =>
            Statement(statements, "Buckets")["Action"]!.AsArray().Add("s3:PutObject"))),
        Wrong("IAM-12", "a plan tags what it sees", plan => Document(plan, "plan-permissions-policy", "policy", statements => Statement(statements, "Platform")["Action"] = new JsonArray("ec2:CreateTags"))),
        Wrong("IAM-12", "a plan opens what the stack encrypts", plan => Document(plan, "plan-permissions-policy", "policy", statements => statements.Add(new JsonObject
        {
            ["Sid"] = "Key",
            ["Effect"] = "Allow",
            ["Action"] = "kms:Decrypt",
            ["Resource"] = "arn:aws:kms:eu-west-1:111122223333:key/key-cache-encryption-key",
        }))),
        Wrong("IAM-13", "a plan reads secrets", plan => Document(plan, "plan-permissions-policy", "policy", statements => statements.Add(new JsonObject
        {
            ["Sid"] = "Token",
            ["Effect"] = "Allow",
            ["Action"] = "secretsmanager:GetSecretValue",
            ["Resource"] = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-cache-token-*",
        }))),
        Wrong("IAM-15", "a limited role may assume another", plan => Document(plan, "boundary-policy", "policy", statements =>
            Statement(statements, "Images")["Action"]!.AsArray().Add("sts:AssumeRole"))),
        Wrong("IAM-15", "a limited role may hand out roles", plan => Document(plan, "boundary-policy", "policy", statements =>
            Statement(statements, "Images")["Action"] = "iam:PassRole")),
    ];
}
