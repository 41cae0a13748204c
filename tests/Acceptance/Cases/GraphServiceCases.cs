using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Services, their tasks and what moves them.</summary>
public sealed class GraphServiceCases : IProofs
{
    private const string Containers = "containerDefinitions";
    private const string Subnets = "networkConfiguration.subnets";
    private const string OtherImage = "registry.example.com/shop/worker";

    public IEnumerable<Case> Cases =>
    [
        new("SERVICE-LISTENER-01", plan => plan.Less("api-scaling-requests"), plan => plan.Less("api-scaling-requests", "api-rule").Waiting("api-ecs")),
        new("SERVICE-LISTENER-02", plan => plan, plan => plan.Waiting("api-ecs")),
        new("SERVICE-CONTAINER-01", plan => plan, plan => plan.With("api-ecs", "loadBalancers[0].containerName", "other")),
        new("SERVICE-PORT-01", plan => plan, plan => plan.With("api-ecs", "loadBalancers[0].containerPort", 9999)),
        new("SERVICE-CONNECT-01", plan => plan, plan => plan.With("api-ecs", "serviceConnectConfiguration.services[0].portName", "grpc")),
        new("SERVICE-TARGETS-01", plan => plan, plan => plan.With("api-targets", "targetType", "instance")),
        new("SERVICE-TARGETS-02", plan => plan, plan => plan.With("edge-alb", "subnets", (string[])["subnet-1", "subnet-2"]).With("api-targets", "vpcId", GraphPlans.OtherVpc)),
        new("SERVICE-NETWORK-01", plan => plan, plan => plan.With("worker-ecs", "networkConfiguration", null)),
        new("SERVICE-NETWORK-02", plan => OnMachines(plan).With("worker-ecs", "networkConfiguration", null), OnMachines),
        new("SERVICE-NETWORK-03", plan => plan, plan => plan.With("worker-sg", "vpcId", GraphPlans.OtherVpc)),
        new("SERVICE-NETWORK-04", plan => plan, plan => plan.AndSubnetElsewhere().With("worker-ecs", $"{Subnets}[3]", "subnet-elsewhere")),
        new("SERVICE-EGRESS-01", plan => plan, plan => plan.And(ResourceTypes.SecurityGroup, "closed", new() { ["description"] = "Nothing", ["vpcId"] = "vpc-network-vpc" })
            .With("worker-ecs", "networkConfiguration.securityGroups", (string[])["closed"])),
        new("SERVICE-ROLE-01", plan => plan, plan => plan.With("api-ecs", "iamRole", "arn:aws:iam::111122223333:role/ecs")),
        new("SERVICE-CAPACITY-01", plan => OnSpot(plan), plan => OnSpot(plan).With("cluster-capacity", "capacityProviders", (string[])["FARGATE"])),
        new("SERVICE-LAUNCH-01", plan => plan, plan => plan.With("worker-definition", "requiresCompatibilities", null)),
        new("SERVICE-COUNT-01", plan => plan, plan => plan.With("api-ecs", service => service with { IgnoreChanges = [] })),
        new("SERVICE-EXEC-01", plan => WithSessions(plan), plan => WithSessions(plan).With("worker-definition", "taskRoleArn", null)),
        new("SERVICE-EXEC-02", plan => WithSessions(plan), plan => WithSessions(plan).Less("sessions")),
        new("SERVICE-EXEC-03", plan => WithSessions(plan), plan => WithSessions(plan).Edited("worker-definition", Containers, "\"readonlyRootFilesystem\":false", "\"readonlyRootFilesystem\":true")),
        new("SERVICE-PLATFORM-01", plan => WithoutSecrets(plan).With("worker-ecs", "platformVersion", "1.3.0"), plan => WithoutSecrets(plan).With("worker-ecs", "platformVersion", "1.3.0")
            .With("worker-definition", "ephemeralStorage", new Dictionary<string, object?> { ["sizeInGib"] = 30 })),
        new("SERVICE-PLATFORM-02", plan => plan.With("worker-ecs", "platformVersion", "1.4.0"), plan => plan.With("worker-ecs", "platformVersion", "1.3.0")),
        new("SERVICE-REGISTRY-01", plan => WithS3(Isolated(plan)), Isolated),
        new("SERVICE-REGISTRY-02", plan => Public(plan).With("worker-ecs", "networkConfiguration.assignPublicIp", true), Public),
        new("SERVICE-REGISTRY-03", plan => WithS3(Isolated(plan)), plan => OtherRegistry(WithS3(Isolated(plan)))),
        new("TASK-ROLE-01", plan => plan, plan => plan.Edited("api-execution-role", "assumeRolePolicy", "ecs-tasks.amazonaws.com", "ec2.amazonaws.com")),
        new("TASK-ROLE-02", plan => plan, plan => plan.Edited("api-permissions-role", "assumeRolePolicy", "ecs-tasks.amazonaws.com", "ec2.amazonaws.com")),
        new("TASK-REGISTRY-01", plan => plan, plan => plan.Edited("api-execution-permissions", "policy", "ecr:BatchGetImage", "ecr:DescribeImages")),
        new("TASK-REGISTRY-01", plan => plan, plan => plan.Edited("api-execution-permissions", "policy", "repository/shop-production/api", "repository/shop-production/other")),
        new("TASK-LOG-01", plan => plan, plan => plan.Edited("api-execution-permissions", "policy", "logs:PutLogEvents", "logs:GetLogEvents")),
        new("TASK-LOG-02", plan => MakingItsLog(plan).Edited("worker-execution-permissions", "policy", "\"logs:PutLogEvents\"", "\"logs:PutLogEvents\",\"logs:CreateLogGroup\""), MakingItsLog),
        new("TASK-SECRET-01", plan => plan, plan => plan.Edited("api-execution-permissions", "policy", "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret")),
        new("TASK-SECRET-02", plan => plan, plan => plan.Edited("api-execution-permissions", "policy", "kms:Decrypt", "kms:Encrypt")),
        new("SCALING-TARGET-01", plan => plan, plan => plan.And(ResourceTypes.ScalingTarget, "other", new()
        {
            ["maxCapacity"] = 2,
            ["minCapacity"] = 1,
            ["resourceId"] = "service/shop-production/other",
            ["scalableDimension"] = "ecs:service:DesiredCount",
            ["serviceNamespace"] = "ecs",
        })),
        new("SCALING-POLICY-01", plan => plan, plan => plan.Less("api-scaling-target", "api-scaling-at-evening", "api-scaling-at-morning")),
        new("SCALING-SCHEDULE-01", plan => plan, plan => plan.Less("api-scaling-target", "api-scaling-cpu", "api-scaling-memory", "api-scaling-requests")),
        new("SCALING-LABEL-01", plan => plan, plan => plan.And(ResourceTypes.TargetGroup, "other-targets", new()
        {
            ["port"] = 80,
            ["protocol"] = "HTTP",
            ["targetType"] = "ip",
            ["vpcId"] = "vpc-network-vpc",
        }, "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/other-targets/0123456789abcdef").With(
            "api-scaling-requests",
            "targetTrackingScalingPolicyConfiguration.predefinedMetricSpecification.resourceLabel",
            "app/shop-production/85a4d2cb9c2f7592/targetgroup/other-targets/0123456789abcdef")),
        // Rows whose boundary values break what other resources rely on as well.
        new("APPAUTOSCALING-TARGET-03", plan => plan, plan => plan.And(ResourceTypes.ScalingTarget, "other", new()
        {
            ["maxCapacity"] = 2,
            ["minCapacity"] = 1,
            ["resourceId"] = "service/shop-production",
            ["scalableDimension"] = "ecs:service:DesiredCount",
            ["serviceNamespace"] = "ecs",
        })),
        new("ECS-CLUSTER-CAPACITY-PROVIDERS-01", plan => plan.With("cluster-capacity", "capacityProviders[2]", "own-machines"), plan => plan.With("cluster-capacity", "capacityProviders[2]", "aws-machines")),
        new("SCALING-LABEL-02", plan => plan, plan => plan.With("api-scaling-requests", "resourceId", "service/shop-production/worker")),
    ];

    private static Plan OnSpot(Plan plan) => plan.With("worker-ecs", "capacityProviderStrategies[0].capacityProvider", "FARGATE_SPOT");

    private static Plan OnMachines(Plan plan) => plan.With("worker-definition", "networkMode", "bridge").With("worker-definition", "requiresCompatibilities", (string[])["EC2"])
        .With("worker-ecs", "capacityProviderStrategies", null).With("worker-ecs", "launchType", "EC2").With("worker-ecs", "platformVersion", null);

    /// <summary>People may get into the tasks of the worker, whose role and containers are made for it.</summary>
    private static Plan WithSessions(Plan plan) => plan.With("worker-ecs", "enableExecuteCommand", true)
        .Edited("worker-definition", Containers, "\"readonlyRootFilesystem\":true", "\"readonlyRootFilesystem\":false")
        .And(ResourceTypes.RolePolicy, "sessions", new()
        {
            ["policy"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ssmmessages:*","Resource":"*"}]}""",
            ["role"] = "shop-production-worker-task",
        });

    private static Plan WithoutSecrets(Plan plan)
    {
        var text = plan.ByName("worker-definition").Text(Containers)!;
        var start = text.IndexOf("\"secrets\":[", StringComparison.Ordinal);
        return plan.Edited("worker-definition", Containers, text[start..(text.IndexOf(']', start) + 1)], "\"secrets\":[]");
    }

    private static Plan Isolated(Plan plan) => plan.With("worker-ecs", Subnets, (string[])["subnet-network-isolated-a"]);

    private static Plan Public(Plan plan) => plan.With("worker-ecs", Subnets, (string[])["subnet-network-public-a"]);

    private static Plan WithS3(Plan plan) => plan.With("network-s3", "routeTableIds[3]", "rtb-network-isolated-routes");

    private static Plan OtherRegistry(Plan plan) => plan.Edited("worker-definition", Containers, "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/worker", OtherImage);

    private static Plan MakingItsLog(Plan plan) => plan.Edited("worker-definition", Containers, "\"awslogs-group\":", "\"awslogs-create-group\":\"true\",\"awslogs-group\":");
}
