using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Containers, deployments and scaling: what no boundary value breaks alone.</summary>
public sealed class ComputeCases : IProofs
{
    private const string Task = "compute-task";
    private const string Service = "compute-service";
    private const string Steps = "stepScalingPolicyConfiguration.stepAdjustments";

    public IEnumerable<Case> Cases => [.. Containers, .. Scaling, .. Tags];

    private static IEnumerable<Case> Containers =>
    [
        Kept("ECS-TASK-DEFINITION-67", plan => Changed(plan, "[0].environment[0].value", 8080)),
        Kept("ECS-TASK-DEFINITION-68", plan => Changed(Changed(plan, "[0].dependsOn[0].condition", "SUCCESS"), "[1].essential", true)),
        Kept("ECS-TASK-DEFINITION-69", plan => Changed(plan, "[1].healthCheck", null)),
        Kept("ECS-TASK-DEFINITION-70", plan => Changed(plan, "[1].healthCheck.command[0]", "true")),
        Kept("ECS-TASK-DEFINITION-71", plan => Changed(plan, "[0].secrets[0].name", "PORT")),
        new("ECS-TASK-DEFINITION-72", plan => plan.With(Task, "cpu", "1 vCPU").With(Task, "memory", "2 GB"), plan => plan.With(Task, "cpu", "1000")),
        new("ECS-TASK-DEFINITION-73", plan => plan.With(Task, "memory", "8192"), plan => plan.With(Task, "memory", "9216")),
        Kept("ECS-TASK-DEFINITION-74", plan => Changed(plan, "[0].dependsOn[0].containerName", "other")),
    ];

    private static IEnumerable<Case> Scaling =>
    [
        Kept("ECS-CLUSTER-CAPACITY-PROVIDERS-07", plan => plan.With("compute-capacity", "capacityProviders", new[] { "FARGATE" })),
        new("ECS-SERVICE-35", plan => plan.With(Service, "deploymentMaximumPercent", 150), plan => plan.With(Service, "deploymentMaximumPercent", 149)),
        new(
            "APPAUTOSCALING-POLICY-16",
            plan => plan.With("compute-steps", $"{Steps}[0].metricIntervalLowerBound", null),
            plan => plan.With("compute-steps", $"{Steps}[1].metricIntervalLowerBound", "30")),
    ];

    private static IEnumerable<Case> Tags =>
    [
        new("ANY-AWS-03", plan => plan.With("compute-cluster", "tags[\"Größe\"]", "1"), plan => plan.With("compute-cluster", "tags[\"size, in all\"]", "1")),
        new("ANY-AWS-05", plan => plan.With("network-vpc", "tags.note", "any (at all)"), plan => plan.With("compute-cluster", "tags.note", "any (at all)")),
    ];

    private static Plan Changed(Plan plan, string place, object? value) => plan.InDocument(Task, $"containerDefinitions{place}", value);

    /// <summary>A constraint that the plan keeps as it is.</summary>
    private static Case Kept(string id, Func<Plan, Plan> trips) => new(id, plan => plan, trips);
}
