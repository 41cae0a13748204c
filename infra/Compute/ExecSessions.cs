using Infra.Access;
using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace Infra.Compute;

/// <summary>How people get into running tasks where they may: every session is encrypted with a key of its own and written to a log.</summary>
public sealed record ExecSessions(EncryptionKey Key, LogGroup Log)
{
    /// <summary>
    /// Where the agent writes that Fargate puts into a container. AWS calls Exec and a read-only root incompatible;
    /// with a volume at each of these the agent runs, and the root stays read-only.
    /// </summary>
    internal static readonly IReadOnlyList<(string Volume, string Path)> Folders =
        [("exec-agent", "/managed-agents"), ("exec-state", "/var/lib/amazon/ssm"), ("exec-log", "/var/log/amazon/ssm")];

    /// <summary>What the role of a task must be allowed, since the agent acts in its name.</summary>
    internal IEnumerable<PolicyStatement> Permissions(string region)
    {
        yield return new PolicyStatement
        {
            Sid = "OpenSessions",
            Actions =
            [
                "logs:DescribeLogGroups", "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
            ],
            Resources = ["*"],
            Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", region)],
        };
        yield return new PolicyStatement
        {
            Sid = "WriteSessionLog",
            Actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            Resources = [Output.Format($"{Log.Arn}:*")],
        };
        yield return new PolicyStatement
        {
            Sid = "ReadSessions",
            Actions = ["kms:Decrypt"],
            Resources = [Key.Arn],
        };
    }
}
