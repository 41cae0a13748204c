using Infra.Access;
using Pulumi;

namespace Infra.Delivery.Permissions;

/// <summary>The secrets of the stack: made and described; of their values only those that it writes itself.</summary>
internal static class SecretPermissions
{
    private static readonly string[] Changing =
    [
        "secretsmanager:CancelRotateSecret", "secretsmanager:CreateSecret", "secretsmanager:DeleteSecret", "secretsmanager:DescribeSecret",
        "secretsmanager:PutSecretValue", "secretsmanager:RotateSecret", "secretsmanager:TagResource", "secretsmanager:UntagResource",
        "secretsmanager:UpdateSecret", "secretsmanager:UpdateSecretVersionStage",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        yield return new()
        {
            Sid = "SecretsOfTheStackButNotTheirValues",
            Actions = Changing,
            Resources =
            [
                arns.Secret(args.Context.Names.Prefix),
                // RDS makes the secret of the master user in the name of whoever makes the database.
                arns.Secret("rds!db"),
                // EventBridge keeps what a connection shows to its webhook in a secret, in the name of whoever makes the connection.
                arns.Secret($"events!connection/{args.Context.Names.Prefix}"),
            ],
        };
        yield return new()
        {
            // The AWS provider reads a secret value back after it has written one.
            Sid = "TheSecretsItMakes",
            Actions = ["secretsmanager:GetSecretValue"],
            Resources = [.. args.WrittenSecrets.Select(name => (Input<string>)arns.Secret(name))],
        };
        if (args.RotationFunction is { } function)
        {
            yield return new()
            {
                // Secrets Manager asks whoever switches a rotation on whether they may run its function.
                Sid = "TheRotationOfThePassword",
                Actions = ["lambda:AddPermission", "lambda:InvokeFunction", "lambda:RemovePermission"],
                Resources = [arns.Regional("lambda", $"function:{function}")],
            };
        }
    }
}
