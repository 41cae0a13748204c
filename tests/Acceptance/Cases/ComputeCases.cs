using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Containers, deployments and scaling: what no boundary value breaks alone.</summary>
public sealed class ComputeCases : IProofs
{
    private const string Task = "compute-task";
    private const string Service = "compute-service";
    private const string Metric = "targetTrackingScalingPolicyConfiguration.predefinedMetricSpecification";
    private const string Steps = "stepScalingPolicyConfiguration.stepAdjustments";

    public IEnumerable<Case> Cases => [.. Containers, .. Scaling, .. Tags];

    private static IEnumerable<Case> Containers =>
    [
        Kept("ECS-TASK-DEFINITION-01", plan => plan.With("compute-machine-task", "containerDefinitions", "no list")),
        Kept("ECS-TASK-DEFINITION-02", plan => Changed(plan, "[0].essential", false)),
        Kept("ECS-TASK-DEFINITION-31", plan => Changed(plan, "[2]", new Dictionary<string, object?> { ["name"] = "helper", ["image"] = "busybox", ["essential"] = false })),
        Kept("ECS-TASK-DEFINITION-40", plan => Changed(plan, "[0].secrets[0].valueFrom", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:sample-AbCdEf:token:AWSCURRENT:1")),
        new("ECS-TASK-DEFINITION-43", Windows, plan => Changed(Windows(plan), "[1].systemControls", new[] { new Dictionary<string, object?> { ["namespace"] = "net.core.somaxconn", ["value"] = "1024" } })),
        new("ECS-TASK-DEFINITION-44", Windows, plan => plan.With(Task, "runtimePlatform.operatingSystemFamily", "WINDOWS_SERVER_2022_CORE")),
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
        Kept("ECS-CLUSTER-CAPACITY-PROVIDERS-01", plan => plan.With("compute-capacity", "capacityProviders", new[] { "FARGATE", "FARGATE_SPOT", "FARGATE_OWN" })),
        Kept("ECS-CLUSTER-CAPACITY-PROVIDERS-07", plan => plan.With("compute-capacity", "capacityProviders", new[] { "FARGATE" })),
        new("ECS-SERVICE-02", HandedOver, plan => HandedOver(plan)
            .With(Service, "alarms", new Dictionary<string, object?> { ["alarmNames"] = new[] { "sample" }, ["enable"] = true, ["rollback"] = true })),
        new("ECS-SERVICE-04", plan => Balanced(plan, 101), plan => Balanced(plan, 100)),
        new("ECS-SERVICE-10", HandedOver, plan => HandedOver(plan)
            .With(Service, "deploymentCircuitBreaker", new Dictionary<string, object?> { ["enable"] = true, ["rollback"] = true })),
        new("ECS-SERVICE-12", plan => Halved(plan, 100), plan => Halved(plan, 99)),
        new("ECS-SERVICE-24", Fargate, plan => OnFargate(plan).With(Service, "placementConstraints", null)),
        new("ECS-SERVICE-27", Fargate, plan => OnFargate(plan).With(Service, "orderedPlacementStrategies", null)),
        new("ECS-SERVICE-31", Fargate, plan => Fargate(plan).With(Service, "schedulingStrategy", "DAEMON")),
        new("ECS-SERVICE-35", plan => plan.With(Service, "deploymentMaximumPercent", 150), plan => plan.With(Service, "deploymentMaximumPercent", 149)),
        new("APPAUTOSCALING-POLICY-05", plan => Predicted(plan).With("compute-steps", "predictiveScalingPolicyConfiguration", Prediction), Predicted),
        new(
            "APPAUTOSCALING-POLICY-07",
            plan => Adjusted(plan, "ExactCapacity"),
            plan => Adjusted(plan, "DoubleCapacity")),
        Kept("APPAUTOSCALING-POLICY-12", plan => plan.With(
            "api-scaling-cpu", $"{Metric}.resourceLabel", plan.ByName("api-scaling-requests").Text($"{Metric}.resourceLabel"))),
        Kept("APPAUTOSCALING-TARGET-03", plan => plan.With(plan.ByName("compute-target") with
        {
            Urn = $"{plan.ByName("compute-target").Urn}-by-arn",
            Name = "compute-target-by-arn",
        }).With("compute-target-by-arn", "resourceId", "arn:aws:ecs:eu-west-1:111122223333:service/sample/other")),
        new(
            "APPAUTOSCALING-POLICY-16",
            plan => plan.With("compute-steps", $"{Steps}[0].metricIntervalLowerBound", null),
            plan => plan.With("compute-steps", $"{Steps}[1].metricIntervalLowerBound", "30")),
    ];

    private static Dictionary<string, object?> Prediction => new()
    {
        ["mode"] = "ForecastOnly",
        ["metricSpecifications"] = new[]
        {
            new Dictionary<string, object?>
            {
                ["targetValue"] = "40",
                ["predefinedMetricPairSpecification"] = new Dictionary<string, object?> { ["predefinedMetricType"] = "ECSServiceCPUUtilization" },
            },
        },
    };

    private static IEnumerable<Case> Tags =>
    [
        new("ANY-AWS-02", plan => plan.With("compute-cluster", "tags.awsOwner", "x"), plan => plan.With("compute-cluster", "tags[\"Aws:owner\"]", "x")),
        new("ANY-AWS-03", plan => plan.With("compute-cluster", "tags[\"Größe\"]", "1"), plan => plan.With("compute-cluster", "tags[\"size, in all\"]", "1")),
        new("ANY-AWS-05", plan => plan.With("network-vpc", "tags.note", "any (at all)"), plan => plan.With("compute-cluster", "tags.note", "any (at all)")),
    ];

    private static Plan Changed(Plan plan, string place, object? value) => plan.InDocument(Task, $"containerDefinitions{place}", value);

    private static Plan Windows(Plan plan) => Changed(plan.With(Task, "runtimePlatform.operatingSystemFamily", "WINDOWS_SERVER_2022_CORE"), "[0].ulimits", null);

    private static Plan HandedOver(Plan plan) => plan.With(Service, "deploymentController.type", "CODE_DEPLOY");

    private static Plan Balanced(Plan plan, int percent) => Halved(plan, percent).With(Service, "availabilityZoneRebalancing", "ENABLED");

    private static Plan Halved(Plan plan, int percent) => plan.With(Service, "deploymentMinimumHealthyPercent", 0).With(Service, "deploymentMaximumPercent", percent);

    private static Plan OnFargate(Plan plan) => plan.With(Service, "launchType", "FARGATE").With(Service, "taskDefinition", null);

    private static Plan Fargate(Plan plan) => OnFargate(plan).With(Service, "orderedPlacementStrategies", null).With(Service, "placementConstraints", null);

    private static Plan Predicted(Plan plan) =>
        plan.With("compute-steps", "policyType", "PredictiveScaling").With("compute-steps", "stepScalingPolicyConfiguration", null);

    private static Plan Adjusted(Plan plan, string how) => plan
        .With("compute-steps", "stepScalingPolicyConfiguration.minAdjustmentMagnitude", null).With("compute-steps", "stepScalingPolicyConfiguration.adjustmentType", how);

    /// <summary>A constraint that the plan keeps as it is.</summary>
    private static Case Kept(string id, Func<Plan, Plan> trips) => new(id, plan => plan, trips);
}
