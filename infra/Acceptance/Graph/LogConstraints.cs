using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Log groups: who encrypts them, who reads and who writes them.</summary>
internal static class LogConstraints
{
    private const string Filter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";

    private static readonly string[] Writes = ["logs:CreateLogStream", "logs:PutLogEvents"];

    private static readonly string[] Uses = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:DescribeKey"];

    public static CodedConstraint KeysAdmitTheLogs => new()
    {
        Id = "LOG-KEY-01",
        Type = ResourceTypes.LogGroup,
        Property = "kmsKeyId",
        Says = "must be a key whose policy lets CloudWatch Logs of the region use it for the log group",
        Answer = "AccessDeniedException: The specified KMS key does not exist or is not allowed to be used with Arn '...'",
        Noticed = Noticed.Apply,
        Fix = "allow kms:Encrypt*, Decrypt*, ReEncrypt*, GenerateDataKey* and Describe* to logs.REGION.amazonaws.com in the policy of the key, as KeyUsers does",
        Source = $"{Sources.Guide("amazon-cloudwatch-logs-user-guide", "encrypt-log-data-kms")}; github hashicorp/terraform-provider-aws issue 29282",
        Objections = (group, plan) =>
        {
            if (plan.Key(group.Text("kmsKeyId")) is not { } key || Regions.OfArn(group.Text("kmsKeyId")) is not { } region)
            {
                return [];
            }

            var arn = $"arn:{group.Text("kmsKeyId")!.Split(':')[1]}:logs:{region}:{group.Text("kmsKeyId")!.Split(':')[4]}:log-group:{group.Id}";
            PlannedMap[] statements = [.. plan.KeyStatements(key).Where(statement => IsForLogs(statement, region) && IsAboutLog(statement, arn))];
            return Uses.Where(use => !Array.Exists(statements, statement => statement.Allows(use))).ToArray() is [_, ..] missing
                ? [new Objection("kmsKeyId", key.Name, $"but its policy does not let logs.{region}.amazonaws.com do {Objecting.Listed(missing)} for this log group")] : [];
        },
    };

    public static CodedConstraint KeysAreSymmetric => new()
    {
        Id = "LOG-KEY-02",
        Type = ResourceTypes.LogGroup,
        Property = "kmsKeyId",
        Says = "must be a symmetric key",
        Answer = "InvalidParameterException: The specified KMS key is not a symmetric key",
        Noticed = Noticed.Apply,
        Fix = "leave CustomerMasterKeySpec of the key out",
        Source = Sources.Botocore("logs/2014-03-28", "AssociateKmsKey operation text"),
        Objections = (group, plan) => plan.Key(group.Text("kmsKeyId")) is { } key && key.Text("customerMasterKeySpec") is { } kind && kind != "SYMMETRIC_DEFAULT"
            ? [new Objection("kmsKeyId", key.Name, $"but it is {kind}")] : [],
    };

    public static CodedConstraint FiltersReadStandardGroups => new()
    {
        Id = "LOG-FILTER-01",
        Type = Filter,
        Property = "logGroupName",
        Says = "must be a log group of the class STANDARD",
        Answer = "InvalidParameterException: Metric filters are not supported on log groups of the class INFREQUENT_ACCESS",
        Noticed = Noticed.Apply,
        Fix = "leave LogGroupClass of the log group out",
        Source = Sources.Botocore("logs/2014-03-28", "LogGroupClass"),
        Objections = (filter, plan) => plan.Referred(ResourceTypes.LogGroup, filter.Text("logGroupName"))?.Text("logGroupClass") is { } kind && kind != "STANDARD"
            ? [new Objection("logGroupName", filter.Text("logGroupName"), $"but its class is {kind}")] : [],
    };

    public static CodedConstraint FlowLogsHaveTheirRole => new()
    {
        Id = "FLOWLOG-ROLE-01",
        Type = ResourceTypes.FlowLog,
        Property = "iamRoleArn",
        Says = "must be a role that vpc-flow-logs.amazonaws.com may assume",
        Answer = "the flow log says 'Access error', and no line is ever written",
        Noticed = Noticed.Never,
        Fix = "let the trust policy of the role admit vpc-flow-logs.amazonaws.com with sts:AssumeRole, as ServiceRole does",
        Source = Sources.Guide("amazon-vpc-user-guide", "flow-logs-cwl"),
        Objections = (log, plan) => plan.Role(log.Text("iamRoleArn")) is { } role && !role.Trusts("vpc-flow-logs.amazonaws.com")
            ? [new Objection("iamRoleArn", role.Name, "but its trust policy does not admit vpc-flow-logs.amazonaws.com")] : [],
    };

    public static CodedConstraint FlowLogsMayWrite => new()
    {
        Id = "FLOWLOG-ROLE-02",
        Type = ResourceTypes.FlowLog,
        Property = "iamRoleArn",
        Says = "must allow logs:CreateLogStream and logs:PutLogEvents",
        Answer = "the flow log says 'Access error', and no line is ever written",
        Noticed = Noticed.Never,
        Fix = "allow logs:CreateLogStream, PutLogEvents, DescribeLogGroups and DescribeLogStreams in the role",
        Source = Sources.Guide("amazon-vpc-user-guide", "flow-logs-cwl"),
        Objections = (log, plan) => plan.Role(log.Text("iamRoleArn")) is { } role
            && Writes.Where(call => plan.MayDo(role, call) == false).ToArray() is [_, ..] missing
                ? [new Objection("iamRoleArn", role.Name, $"but it lacks {Objecting.Listed(missing)}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [KeysAdmitTheLogs, KeysAreSymmetric, FiltersReadStandardGroups, FlowLogsHaveTheirRole, FlowLogsMayWrite];

    private static bool IsForLogs(PlannedMap statement, string region) => statement.IsForService($"logs.{region}.amazonaws.com") || statement.IsForService("logs.amazonaws.com");

    /// <summary>Whether the log groups that a statement is bound to, if to any, hold this one.</summary>
    private static bool IsAboutLog(PlannedMap statement, string arn) => (statement.Map("Condition")?.Keys ?? [])
        .Select(test => statement.Texts($"Condition[\"{test}\"][\"kms:EncryptionContext:aws:logs:arn\"]")).OfType<IReadOnlyList<string>>()
        .All(patterns => patterns.Any(pattern => PolicyStatements.Matches(pattern, arn)));
}
