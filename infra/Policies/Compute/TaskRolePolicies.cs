using System.Text.RegularExpressions;
using Infra.Plans;
using Infra.Text;

namespace Infra.Policies.Compute;

/// <summary>What a task is given: variables, secrets and permissions.</summary>
public static partial class TaskRolePolicies
{
    private static readonly string[] RoleInputs = ["executionRoleArn", "taskRoleArn"];

    public static Policy SecretsComeByReference => new()
    {
        Id = "ECS-17",
        Severity = Severity.Blocker,
        Promise = "secrets reach a container by the ARN of a secret, never as a plain variable",
        Why = "A plain variable can be read by everyone who may look at the task definition, in every old revision of it too.",
        Fix = "name the variable in secrets of the service and take it out of environment",
        Answers = ["ECS.8", "AVD-AWS-0036"],
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container =>
            container.Items("secrets")?.All(secret => TaskPolicies.SecretArn(secret) is not null) != false
            && container.Items("environment")?.All(variable =>
                (variable.Text("name") is not { } name || !SecretLooks.HasNameOfOne(name))
                // By its look alone: a name like CACHE_SECRET_VERSION asks for no secret.
                && variable.Text("value") is { } value && !PlainSecrets.IsIn(value, "value")) != false),
    };

    public static Policy TasksFetchTheirOwnSecretsAlone => new()
    {
        Id = "ECS-18",
        Severity = Severity.Blocker,
        Promise = "the execution role of a task reads exactly the secrets that the task names",
        Why = "With more, one service's task can be made to start with another's password; with fewer, it does not start.",
        Fix = "list what the service is given in uses and secrets; FargateTask derives the permissions from them",
        Select = Tasks,
        HoldsIn = (task, plan) => plan.Referred(ResourceTypes.Role, task.Text("executionRoleArn")) is { } role
            && !plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id).Any()
            && task.Containers().SelectMany(container => container.Items("secrets") ?? []).Select(TaskPolicies.SecretArn).OfType<string>().ToHashSet(StringComparer.Ordinal)
                .SetEquals(plan.PermissionsOf(role).Where(statement => statement.Allows("secretsmanager:GetSecretValue")).SelectMany(statement => statement.Texts("Resource") ?? [])),
    };

    public static Policy TasksHaveTheirOwnRole => new()
    {
        Id = "ECS-19",
        Severity = Severity.Blocker,
        Promise = "the code of every task has a role of its own, which can do nothing that it was not given",
        Why = "With a shared role every service may do what any of them needs.",
        Fix = "give the task definition a TaskRoleArn that no other role input names",
        Answers = ["CKV_AWS_249"],
        Select = Tasks,
        HoldsIn = (task, plan) => plan.Referred(ResourceTypes.Role, task.Text("taskRoleArn")) is { } role
            && !plan.Where(ResourceTypes.TaskDefinition, "executionRoleArn", task.Text("taskRoleArn")).Any()
            && plan.Where(ResourceTypes.TaskDefinition, "taskRoleArn", task.Text("taskRoleArn")).Count() == 1
            && !plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id).Any(),
    };

    public static Policy TasksFetchTheirOwnImageAlone => new()
    {
        Id = "ECS-22",
        Severity = Severity.Blocker,
        Promise = "the execution role of a task fetches images from the repository of the task and from no other of the stack",
        Why = "With more, one service's task can be made to run another's code; with fewer, it does not start.",
        Fix = "give the FargateTask its ContainerImage, from which it derives the permission",
        Select = Tasks,
        // Whether it has that role, and its containers an image, are other promises.
        HoldsIn = (task, plan) => plan.Referred(ResourceTypes.Role, task.Text("executionRoleArn")) is not { } role
            || task.Containers().Any(container => !container.Has("image"))
            || task.Containers().Select(container => RegistryNames.OwnRepository(container)).OfType<string>().ToHashSet(StringComparer.Ordinal).SetEquals(
                plan.PermissionsOf(role).Where(statement => statement.Allows("ecr:BatchGetImage")).SelectMany(statement => statement.Texts("Resource") ?? [])
                    .Select(RegistryNames.RepositoryIn)),
    };

    public static Policy VariablesAreUnique => new()
    {
        Id = "ECS-40",
        Severity = Severity.Blocker,
        Promise = "a container has no variable twice, neither plain and secret nor in one list",
        Why = "AWS refuses a name that is in both lists when the revision is made; of two in one list the program sees whichever comes last.",
        Fix = "take the name out of environment or out of secrets of the service",
        Select = Tasks,
        Holds = task => task.Containers().AnyAndAll(container => Variables(container).ToArray() is var names
            && names.All(name => !string.IsNullOrEmpty(name))
            && names.Distinct(StringComparer.Ordinal).Count() == names.Length),
    };

    public static Policy RolesNameWhatTheyMayDo => new()
    {
        Id = "ECS-41",
        Severity = Severity.Blocker,
        Promise = "no role of a task is given a pattern: of actions none, and of things none but the streams of one log group or the objects of one bucket",
        Why = "A pattern admits what AWS adds to it next year, and every secret whose name begins alike.",
        Fix = "list the actions and the ARNs in the PolicyStatement",
        IsProhibition = true,
        // Whether a task has its roles at all is another promise.
        Select = plan => Tasks(plan).Where(task => RolesOf(task, plan).Any()),
        HoldsIn = (task, plan) => RolesOf(task, plan).SelectMany(plan.PermissionsOf).Where(statement => statement.IsAllow()).All(statement =>
            !(statement.Texts("Action") ?? []).Any(HasPattern) && (statement.Texts("Resource") ?? []).All(IsSpeltOut)),
    };

    public static Policy SecretsAreThere => new()
    {
        Id = "ECS-53",
        Severity = Severity.Blocker,
        Promise = "the secrets that a task names are made by the stack, or by RDS for a database of the stack",
        Why = "A task that names another does not start; or it starts with the password of another stack.",
        Fix = "name the secret in secrets of the service, and let ApplicationSecrets make it",
        Select = plan => Tasks(plan).Where(task => Secrets(task).Any()),
        HoldsIn = (task, plan) => Secrets(task).All(secret => plan.Makes(ResourceTypes.Secret, secret)
            || (secret.Contains(":secret:rds!", StringComparison.Ordinal) && plan.OfType(ResourceTypes.Database).Any())),
    };

    private static IEnumerable<PlannedResource> Tasks(Plan plan) => plan.OfType(ResourceTypes.TaskDefinition);

    private static IEnumerable<string?> Variables(PlannedMap container) =>
        (container.Items("environment") ?? []).Concat(container.Items("secrets") ?? []).Select(variable => variable.Text("name"));

    private static IEnumerable<string> Secrets(PlannedResource task) =>
        task.Containers().SelectMany(container => container.Items("secrets") ?? []).Select(TaskPolicies.SecretArn).OfType<string>();

    private static IEnumerable<PlannedResource> RolesOf(PlannedResource task, Plan plan) =>
        RoleInputs.Select(role => plan.Referred(ResourceTypes.Role, task.Text(role))).OfType<PlannedResource>();

    private static bool HasPattern(string text) => text.IndexOfAny(['*', '?']) >= 0;

    /// <summary>What is allowed on every resource is bound by a condition, which is another promise.</summary>
    private static bool IsSpeltOut(string resource) => resource == "*" || !HasPattern(resource) || PartsOfOne().IsMatch(resource);

    /// <summary>Every stream of one log group, every object of one bucket or folder.</summary>
    [GeneratedRegex(@"^arn:aws:(logs:[^:*?]+:[^:*?]+:log-group:[^:*?]+:\*|s3:::[^:*?]+/\*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartsOfOne();
}
