using Infra.Naming;
using Pulumi;

namespace Infra.Access;

/// <summary>The AWS services that encrypt on their own behalf, each as the statement of a key policy that admits it.</summary>
public static class KeyUsers
{
    /// <summary>CloudWatch Logs, for the log groups of this account and region.</summary>
    public static PolicyStatement Logs(string region, Output<string> accountId) => new()
    {
        Sid = "UsedByCloudWatchLogs",
        Principal = Principal.Service($"logs.{region}.amazonaws.com"),
        Actions = ["kms:Decrypt*", "kms:Describe*", "kms:Encrypt*", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        Resources = ["*"],
        Conditions = [new PolicyCondition("ArnLike", "kms:EncryptionContext:aws:logs:arn", Output.Format($"arn:aws:logs:{region}:{accountId}:*"))],
    };

    /// <summary>CloudWatch alarms that publish to an encrypted topic: without it they fall silent and nobody hears of that.</summary>
    public static PolicyStatement Alarms() => new()
    {
        Sid = "UsedByCloudWatchAlarms",
        Principal = Principal.Service("cloudwatch.amazonaws.com"),
        Actions = ["kms:Decrypt", "kms:GenerateDataKey*"],
        Resources = ["*"],
    };

    /// <summary>The tasks of a stack, whose agent opens what a person types into a session; the person is admitted by IAM.</summary>
    public static PolicyStatement Sessions(StandardNames names, Output<string> accountId) => new()
    {
        Sid = "UsedByTasks",
        Principal = Principal.Aws(Output.Format($"arn:aws:iam::{accountId}:root")),
        Actions = ["kms:Decrypt"],
        Resources = ["*"],
        Conditions = [new PolicyCondition("ArnLike", "aws:PrincipalArn", Output.Format($"arn:aws:iam::{accountId}:role/{names.For("*-task")}"))],
    };
}
