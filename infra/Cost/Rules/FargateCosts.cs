using System.Globalization;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>Tasks by the hour: processor and memory of the size that the task definition asks for.</summary>
internal static class FargateCosts
{
    private const string Spot = "FARGATE_SPOT";
    private const string SpotNote = "; the price of Spot moves with demand, up to that on demand";

    public static CostRule Services { get; } = new(ResourceTypes.Service, (service, context) =>
    {
        var hours = ServiceHours.Of(service, context);
        var definition = context.DefinitionOf(service);
        return definition is null
            ? [new Charge("tasks", Quantity: null, new PriceKey("ECS Fargate", "vCPU-hour", "of an unknown size"), "the plan does not make the task definition")]
            : [.. Charges(definition, hours.OnDemand, "ECS Fargate", "on demand", hours.Assumption), .. Charges(definition, hours.Spot, "ECS Fargate Spot", "Spot", hours.Assumption + SpotNote)];
    });

    public static CostRule OneOffTasks { get; } = new(ResourceTypes.TaskDefinition, (definition, context) => context.RunsInAService(definition)
        ? []
        : Charges(definition, context.Usage[UsageAssumptions.TaskHours], "ECS Fargate", "on demand", "usage.taskHours"));

    /// <summary>Whether a part of a strategy runs on capacity that AWS may take back.</summary>
    public static bool IsSpot(PlannedMap strategy) => strategy.Text("capacityProvider") == Spot;

    private static IEnumerable<Charge> Charges(PlannedResource definition, decimal taskHours, string service, string way, string assumption)
    {
        if (taskHours == 0)
        {
            yield break;
        }

        var architecture = definition.Text("runtimePlatform.cpuArchitecture") ?? "X86_64";
        var dimension = architecture == "ARM64" ? "ARM64" : "x86_64";
        yield return new Charge($"processor {way}, {dimension}", Size(definition, "cpu") / 1024 * taskHours, new PriceKey(service, "vCPU-hour", dimension), assumption);
        yield return new Charge($"memory {way}, {dimension}", Size(definition, "memory") / 1024 * taskHours, new PriceKey(service, "GB-hour", dimension), assumption);
    }

    private static decimal? Size(PlannedResource definition, string input) =>
        decimal.TryParse(definition.Text(input), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;
}
