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

    /// <summary>A service that publishes to an encrypted topic: without it the service falls silent and nobody hears of that.</summary>
    /// <param name="name">Letters and digits, for the name of the statement.</param>
    /// <param name="service">For example <c>cloudwatch.amazonaws.com</c>.</param>
    /// <param name="accountId">On whose behalf; null for a service that does not say.</param>
    public static PolicyStatement Publisher(string name, string service, Output<string>? accountId) => new()
    {
        Sid = $"UsedBy{name}",
        Principal = Principal.Service(service),
        Actions = ["kms:Decrypt", "kms:GenerateDataKey*"],
        Resources = ["*"],
        Conditions = accountId is null ? [] : [new PolicyCondition("StringEquals", "aws:SourceAccount", accountId)],
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
