using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Coded;

/// <summary>What ECS demands of the containers of one task among themselves.</summary>
public static class ContainerConstraints
{
    private const string Parameters = "boto/botocore:botocore/data/ecs/2014-11-13/service-2.json (1.43.11)";

    public static IReadOnlyList<CodedConstraint> All => [VariablesAreTexts, EndsAreAwaitedOfWhatMayEnd, HealthIsAwaitedOfWhatTellsIt, HealthCommandIsOne, SecretsHaveNamesOfTheirOwn, DependenciesExist];

    private static CodedConstraint VariablesAreTexts => new()
    {
        Id = "ECS-TASK-DEFINITION-67",
        Type = ResourceTypes.TaskDefinition,
        Property = "containerDefinitions[].environment[].value",
        Says = "must be a text",
        Answer = "ECS Task Definition container_definitions is invalid: cannot unmarshal a number or flag into a string",
        Noticed = Noticed.Preview,
        Fix = "write the value of the variable in quotes",
        Source = "hashicorp/terraform-provider-aws:internal/service/ecs/task_definition.go",
        Objections = (task, _) => InContainers(task, "environment", (variable, place, _) =>
            variable.GetValueOrDefault("value") is null or string or Secret
                ? null : new Objection($"{place}.value", PlainValue.Describe(variable["value"], "value"), "but the value of a variable is a text")),
    };

    private static CodedConstraint EndsAreAwaitedOfWhatMayEnd => new()
    {
        Id = "ECS-TASK-DEFINITION-68",
        Type = ResourceTypes.TaskDefinition,
        Property = "containerDefinitions[].dependsOn[].condition",
        Says = "must be START or HEALTHY where the other container is essential",
        Answer = "ClientException: a container that others wait to see end cannot be essential",
        Noticed = Noticed.Apply,
        Fix = "set essential to false in the container that ends, or wait for START or HEALTHY",
        Source = Parameters,
        Objections = (task, _) => InContainers(task, "dependsOn", (dependency, place, others) =>
            dependency.Text("condition") is "COMPLETE" or "SUCCESS" && Named(others, dependency) is { } other && other.Flag("essential") != false
                ? new Objection($"{place}.condition", dependency.Text("condition"), $"but {other.Text("name")} is essential: the task ends with it") : null),
    };

    private static CodedConstraint HealthIsAwaitedOfWhatTellsIt => new()
    {
        Id = "ECS-TASK-DEFINITION-69",
        Type = ResourceTypes.TaskDefinition,
        Property = "containerDefinitions[].dependsOn[].condition",
        Says = "must not be HEALTHY where the other container has no health check",
        Answer = "ClientException: a container that others wait to see healthy needs a health check",
        Noticed = Noticed.Apply,
        Fix = "give the other container a healthCheck, or wait for START",
        Source = Parameters,
        Objections = (task, _) => InContainers(task, "dependsOn", (dependency, place, others) =>
            dependency.Text("condition") == "HEALTHY" && Named(others, dependency) is { } other && !other.Has("healthCheck")
                ? new Objection($"{place}.condition", "HEALTHY", $"but {other.Text("name")} has no healthCheck") : null),
    };

    private static CodedConstraint HealthCommandIsOne => new()
    {
        Id = "ECS-TASK-DEFINITION-70",
        Type = ResourceTypes.TaskDefinition,
        Property = "containerDefinitions[].healthCheck.command",
        Says = "must begin with CMD or CMD-SHELL and go on, or be NONE alone",
        Answer = "ClientException: Invalid setting for the command of a health check",
        Noticed = Noticed.Apply,
        Fix = "begin the command with CMD, and its program and arguments behind it",
        Source = Parameters,
        Objections = (task, _) => JsonInputs.Containers(task)
            .Where(pair => pair.Container.Texts("healthCheck.command") is { } command && !(command is ["NONE"] or ["CMD" or "CMD-SHELL", _, ..]))
            .Select(pair => new Objection(
                $"{pair.Place}.healthCheck.command", pair.Container.Texts("healthCheck.command") is [var first, ..] ? first : null, "but it must begin with CMD or CMD-SHELL and go on")),
    };

    private static CodedConstraint SecretsHaveNamesOfTheirOwn => new()
    {
        Id = "ECS-TASK-DEFINITION-71",
        Type = ResourceTypes.TaskDefinition,
        Property = "containerDefinitions[].secrets[].name",
        Says = "must be the name of no other secret or variable of the container",
        Answer = "ClientException: The secret name must be unique and not shared with any environment variable of the container",
        Noticed = Noticed.Apply,
        Fix = "take the name out of services.NAME.environment or out of services.NAME.secrets",
        Source = "awsdocs/amazon-ecs-developer-guide:doc_source/secrets-envvar-secrets-manager.md (archived 2023-06)",
        Objections = (task, _) => JsonInputs.Containers(task).SelectMany(pair => SharedNames(pair.Container)
            .Select(shared => new Objection($"{InputPath.Item(InputPath.Below(pair.Place, "secrets"), shared.Index)}.name", shared.Name, "but the container has that name already"))),
    };

    private static CodedConstraint DependenciesExist => new()
    {
        Id = "ECS-TASK-DEFINITION-74",
        Type = ResourceTypes.TaskDefinition,
        Property = "containerDefinitions[].dependsOn[].containerName",
        Says = "must be the name of a container of the task",
        Answer = "ClientException: a container depends on one that the task does not have",
        Noticed = Noticed.Apply,
        Fix = "name a container of the same task",
        Source = Parameters,
        Objections = (task, _) => InContainers(task, "dependsOn", (dependency, place, others) => dependency.Text("containerName") is { } name && Named(others, dependency) is null
            ? new Objection($"{place}.containerName", name, "but the task has no such container") : null),
    };

    /// <summary>What speaks against the items of one list of each container; the third argument is all containers.</summary>
    private static IEnumerable<Objection> InContainers(PlannedResource task, string list, Func<PlannedMap, string, IReadOnlyList<PlannedMap>, Objection?> against)
    {
        var containers = JsonInputs.Containers(task).ToArray();
        var all = containers.Select(pair => pair.Container).ToArray();
        return containers.SelectMany(pair => (pair.Container.Items(list) ?? [])
            .Select((item, index) => against(item, InputPath.Item(InputPath.Below(pair.Place, list), index), all))).OfType<Objection>();
    }

    private static PlannedMap? Named(IEnumerable<PlannedMap> containers, PlannedMap dependency) =>
        containers.FirstOrDefault(container => container.Text("name") == dependency.Text("containerName"));

    private static (string Name, int Index)[] SharedNames(PlannedMap container)
    {
        var taken = (container.Items("environment") ?? []).Select(variable => variable.Text("name")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (container.Items("secrets") ?? []).Select((secret, index) => (Name: secret.Text("name"), Index: index))
                .Where(secret => secret.Name is not null && !taken.Add(secret.Name)).Select(secret => (secret.Name!, secret.Index)),
        ];
    }
}
