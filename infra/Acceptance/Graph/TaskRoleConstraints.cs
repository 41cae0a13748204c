using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>What a task definition needs of its two roles.</summary>
internal static class TaskRoleConstraints
{
    private const string Execution = "executionRoleArn";
    private const string Tasks = "ecs-tasks.amazonaws.com";

    private static readonly string[] Pulls = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];

    private static readonly string[] Writes = ["logs:CreateLogStream", "logs:PutLogEvents"];

    public static CodedConstraint EcsBecomesTheExecutionRole => Trusted("TASK-ROLE-01", Execution);

    public static CodedConstraint TasksBecomeTheTaskRole => Trusted("TASK-ROLE-02", "taskRoleArn");

    public static CodedConstraint ImagesCanBePulled => new()
    {
        Id = "TASK-REGISTRY-01",
        Type = ResourceTypes.TaskDefinition,
        Property = Execution,
        Says = "must allow to sign in to ECR and to pull the images of the task",
        Answer = "CannotPullContainerError: the execution role is not authorized to perform ecr:...",
        Noticed = Noticed.Start,
        Fix = "allow ecr:GetAuthorizationToken, and for the repository ecr:BatchCheckLayerAvailability, BatchGetImage and GetDownloadUrlForLayer, in the execution role",
        Source = Sources.Guide("amazon-ecs-developer-guide", "task_execution_IAM_role"),
        Objections = (task, plan) => Lacking(plan, task, "pull its images", task.ReadableContainers().Select(container => RepositoryArn(container.Text("image"))).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(repository => Pulls.Select(call => (call, (string?)repository)).Prepend(("ecr:GetAuthorizationToken", null)))),
    };

    public static CodedConstraint LogsCanBeWritten => new()
    {
        Id = "TASK-LOG-01",
        Type = ResourceTypes.TaskDefinition,
        Property = Execution,
        Says = "must allow to write the logs of the task",
        Answer = "ResourceInitializationError: failed to validate logger args, the execution role is not authorized to perform logs:CreateLogStream",
        Noticed = Noticed.Start,
        Fix = "allow logs:CreateLogStream and logs:PutLogEvents for the log group in the execution role",
        Source = Sources.Guide("amazon-ecs-developer-guide", "task_execution_IAM_role"),
        Objections = (task, plan) => Lacking(plan, task, "write its logs", Streams(task).Distinct(StringComparer.Ordinal).SelectMany(stream => Writes.Select(call => (call, (string?)stream)))),
    };

    public static CodedConstraint LogGroupsCanBeMade => new()
    {
        Id = "TASK-LOG-02",
        Type = ResourceTypes.TaskDefinition,
        Property = Execution,
        Says = "must allow logs:CreateLogGroup where a container is to make its own log group",
        Answer = "ResourceInitializationError: failed to validate logger args, the execution role is not authorized to perform logs:CreateLogGroup",
        Noticed = Noticed.Start,
        Fix = "leave awslogs-create-group out and declare the LogGroup",
        Source = Sources.Botocore("ecs/2014-11-13", "LogConfiguration.options"),
        Objections = (task, plan) => task.ReadableContainers().Any(container => container.Text("logConfiguration.options.awslogs-create-group") == "true")
            ? Lacking(plan, task, "make its log group", [("logs:CreateLogGroup", null)]) : [],
    };

    public static CodedConstraint SecretsCanBeRead => new()
    {
        Id = "TASK-SECRET-01",
        Type = ResourceTypes.TaskDefinition,
        Property = Execution,
        Says = "must allow to read every secret that a container takes",
        Answer = "ResourceInitializationError: unable to pull secrets or registry auth, the execution role is not authorized to perform secretsmanager:GetSecretValue",
        Noticed = Noticed.Start,
        Fix = "allow secretsmanager:GetSecretValue for the secret in the execution role",
        Source = Sources.Guide("amazon-ecs-developer-guide", "task_execution_IAM_role"),
        Objections = (task, plan) => Lacking(plan, task, "read its secrets", Secrets(task).Select(secret => ("secretsmanager:GetSecretValue", (string?)secret))),
    };

    public static CodedConstraint SecretsCanBeOpened => new()
    {
        Id = "TASK-SECRET-02",
        Type = ResourceTypes.TaskDefinition,
        Property = Execution,
        Says = "must allow to decrypt with the key of every secret that a container takes",
        Answer = "ResourceInitializationError: unable to pull secrets or registry auth, access to KMS is not allowed",
        Noticed = Noticed.Start,
        Fix = "allow kms:Decrypt for the key of the secret in the execution role",
        Source = Sources.Guide("amazon-ecs-developer-guide", "task_execution_IAM_role"),
        Objections = (task, plan) => Lacking(plan, task, "open its secrets", Secrets(task)
            .Select(secret => plan.Referred(ResourceTypes.Secret, secret)?.Text("kmsKeyId")).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(key => plan.Key(key) is { } own && !plan.KeyStatements(own).Any(statement => statement.Allows("kms:Decrypt") && statement.NamesRole(task.Text(Execution))))
            .Select(key => ("kms:Decrypt", key.StartsWith("arn:", StringComparison.Ordinal) && !key.Contains("alias/", StringComparison.Ordinal) ? key : null))),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [EcsBecomesTheExecutionRole, TasksBecomeTheTaskRole, ImagesCanBePulled, LogsCanBeWritten, LogGroupsCanBeMade, SecretsCanBeRead, SecretsCanBeOpened];

    private static CodedConstraint Trusted(string id, string input) => new()
    {
        Id = id,
        Type = ResourceTypes.TaskDefinition,
        Property = input,
        Says = $"must be a role that {Tasks} may assume",
        Answer = "ClientException: ECS was unable to assume the role ... that was provided for this task",
        Noticed = Noticed.Start,
        Fix = $"let the trust policy of the role admit {Tasks} with sts:AssumeRole, as ServiceRole does",
        Source = Sources.Guide("amazon-ecs-developer-guide", "task_execution_IAM_role"),
        Objections = (task, plan) => plan.Role(task.Text(input)) is { } role && !role.Trusts(Tasks)
            ? [new Objection(input, role.Name, $"but its trust policy does not admit {Tasks}")] : [],
    };

    /// <summary>An objection that names all that the execution role does not allow, if it is a role of the plan.</summary>
    private static IEnumerable<Objection> Lacking(Plan plan, PlannedResource task, string toDo, IEnumerable<(string Call, string? Arn)> needed) =>
        plan.Role(task.Text(Execution)) is { } role && needed.Where(need => plan.MayDo(role, need.Call, need.Arn) == false).ToArray() is [_, ..] missing
            ? [new Objection(Execution, role.Name, $"but to {toDo} it lacks {Objecting.Listed(missing.Select(need => need.Arn is null ? need.Call : $"{need.Call} on {need.Arn}"))}")]
            : [];

    private static IEnumerable<string> Secrets(PlannedResource task) => task.ReadableContainers().SelectMany(container => container.Items("secrets") ?? [])
        .Select(secret => SecretReferences.Secret(secret.Text("valueFrom"))).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>A stream of each log group that the containers write to, in the account of the execution role.</summary>
    private static IEnumerable<string> Streams(PlannedResource task) => task.ReadableContainers().Select(container => container.Map("logConfiguration"))
        .Where(log => log?.Text("logDriver") == "awslogs").Select(log => log!.Map("options"))
        .Where(options => options?.Has("awslogs-group") == true && options.Has("awslogs-region") && task.Text(Execution)?.Split(':') is ["arn", _, _, _, _, ..])
        .Select(options => $"arn:{task.Text(Execution)!.Split(':')[1]}:logs:{options!.Text("awslogs-region")}:{task.Text(Execution)!.Split(':')[4]}:log-group:{options.Text("awslogs-group")}:log-stream:task");

    /// <summary>The ARN of the repository in <c>111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/api@sha256:...</c>; null for another registry.</summary>
    private static string? RepositoryArn(string? image) =>
        image?.Split('/', 2) is [var registry, var rest] && registry.Split('.') is [var account, "dkr", "ecr", var region, "amazonaws", "com"]
            ? $"arn:aws:ecr:{region}:{account}:repository/{rest.Split('@', ':')[0]}" : null;
}
