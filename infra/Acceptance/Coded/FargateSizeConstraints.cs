using System.Globalization;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;

namespace Infra.Acceptance.Coded;

/// <summary>Fargate offers pairs of CPU and memory, in two spellings: <c>1024</c> and <c>1 vCPU</c>, <c>2048</c> and <c>2 GB</c>.</summary>
public static class FargateSizeConstraints
{
    private const string Pairs = "aws-cloudformation/cfn-lint:src/cfnlint/data/schemas/extensions/aws_ecs_taskdefinition/fargate_cpu_memory.json (2026)";

    public static IReadOnlyList<CodedConstraint> All => [CpuIsOffered, MemoryGoesWithTheCpu];

    private static CodedConstraint CpuIsOffered => new()
    {
        Id = "ECS-TASK-DEFINITION-72",
        Type = ResourceTypes.TaskDefinition,
        Property = "cpu",
        Says = $"must on Fargate be {Wording.OneOf(FargateSizes.Cpus)} CPU units",
        Answer = "ClientException: Invalid 'cpu' setting for task",
        Noticed = Noticed.Apply,
        Fix = "set services.NAME.cpu to a size that Fargate offers",
        Source = Pairs,
        Objections = (task, _) => IsOnFargate(task) && task.Text("cpu") is { } cpu && !(Units(cpu) is { } units && FargateSizes.Cpus.Contains(units))
            ? [new Objection("cpu", cpu, $"but Fargate offers {Wording.OneOf(FargateSizes.Cpus)} CPU units")] : [],
    };

    private static CodedConstraint MemoryGoesWithTheCpu => new()
    {
        Id = "ECS-TASK-DEFINITION-73",
        Type = ResourceTypes.TaskDefinition,
        Property = "memory",
        Says = "must on Fargate be a size that goes with the CPU",
        Answer = "ClientException: No Fargate configuration exists for given values",
        Noticed = Noticed.Apply,
        Fix = "set services.NAME.memoryMib to a size that goes with services.NAME.cpu",
        Source = Pairs,
        Objections = (task, _) => IsOnFargate(task) && task.Text("memory") is { } memory && Units(task.Text("cpu")) is { } cpu && FargateSizes.Cpus.Contains(cpu)
            && !(Units(memory) is { } size && FargateSizes.Memories(cpu).Contains(size))
            ? [new Objection("memory", memory, $"but with {cpu} CPU units it must be {Wording.OneOf(FargateSizes.Memories(cpu))} MiB")] : [],
    };

    private static bool IsOnFargate(PlannedResource task) => task.Texts("requiresCompatibilities")?.Contains("FARGATE", StringComparer.Ordinal) == true;

    /// <summary>CPU units or MiB; null for what is neither spelling.</summary>
    private static int? Units(string? text)
    {
        var number = text?.TrimEnd([.. "vcpugbVCPUGB "]);
        return !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? null
            : number!.Length == text!.Length ? (int)value
            : (int)(value * 1024);
    }
}
