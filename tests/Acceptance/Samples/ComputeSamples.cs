using System.Text.Json;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Samples;

/// <summary>What the containers and roles of production leave out, as AWS would take it.</summary>
public sealed class ComputeSamples : IProofs
{
    public IEnumerable<PlannedResource> Samples =>
    [
        Sample(ResourceTypes.Cluster, "compute-cluster", new Dictionary<string, object?>
        {
            ["name"] = "sample",
            ["configuration"] = new { executeCommandConfiguration = new { logging = "OVERRIDE", logConfiguration = new { cloudWatchLogGroupName = "/sample/exec" } } },
        }),
        Sample(ResourceTypes.ClusterCapacity, "compute-capacity", new Dictionary<string, object?>
        {
            ["clusterName"] = "sample",
            ["capacityProviders"] = new[] { "FARGATE", "FARGATE_SPOT" },
            ["defaultCapacityProviderStrategies"] = new object[]
            {
                new { capacityProvider = "FARGATE", @base = 1, weight = 1 },
                new { capacityProvider = "FARGATE_SPOT", weight = 3 },
            },
        }),
        Sample(ResourceTypes.Service, "compute-service", new Dictionary<string, object?>
        {
            ["name"] = "sample",
            ["cluster"] = "sample",
            ["taskDefinition"] = "compute-machine-task",
            ["launchType"] = "EC2",
            ["desiredCount"] = 2,
            ["schedulingStrategy"] = "REPLICA",
            ["orderedPlacementStrategies"] = new[] { new { type = "spread", field = "attribute:ecs.availability-zone" } },
            ["placementConstraints"] = new[] { new { type = "distinctInstance" } },
        }) with { IgnoreChanges = ["desiredCount"] },
        Sample(ResourceTypes.ScalingTarget, "compute-target", new Dictionary<string, object?>
        {
            ["resourceId"] = "service/sample/sample",
            ["scalableDimension"] = "ecs:service:DesiredCount",
            ["serviceNamespace"] = "ecs",
            ["minCapacity"] = 2,
            ["maxCapacity"] = 4,
        }),
        Sample(ResourceTypes.ImageRepository, "compute-repository", new Dictionary<string, object?>
        {
            ["name"] = "sample/images",
            ["imageTagMutability"] = "IMMUTABLE_WITH_EXCLUSION",
            ["imageTagMutabilityExclusionFilters"] = new[] { new { filter = "latest*", filterType = "WILDCARD" } },
            ["encryptionConfigurations"] = new[] { new { encryptionType = "AES256" } },
        }),
        Sample(ResourceTypes.ImageRepositoryPolicy, "compute-repository-policy", new Dictionary<string, object?>
        {
            ["repository"] = "sample/images",
            ["policy"] = """{"Version":"2012-10-17","Statement":[{"Sid":"Pull","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["ecr:BatchGetImage"]}]}""",
        }),
        Sample(ResourceTypes.ScalingPolicy, "compute-steps", new Dictionary<string, object?>
        {
            ["name"] = "compute-steps",
            ["policyType"] = "StepScaling",
            ["resourceId"] = "service/sample/sample",
            ["scalableDimension"] = "ecs:service:DesiredCount",
            ["serviceNamespace"] = "ecs",
            ["stepScalingPolicyConfiguration"] = new
            {
                adjustmentType = "PercentChangeInCapacity",
                minAdjustmentMagnitude = 1,
                stepAdjustments = new object[]
                {
                    new { metricIntervalLowerBound = "0", metricIntervalUpperBound = "20", scalingAdjustment = 10 },
                    new { metricIntervalLowerBound = "20", scalingAdjustment = 30 },
                },
            },
        }),
        Sample(ResourceTypes.LogGroup, "compute-log", new Dictionary<string, object?> { ["namePrefix"] = "/sample/", ["retentionInDays"] = 30 }),
        Sample(ResourceTypes.OidcProvider, "compute-identity", new Dictionary<string, object?>
        {
            ["url"] = "https://identity.example.com",
            ["clientIdLists"] = new[] { "sample" },
            ["thumbprintLists"] = new[] { "1234567890abcdef1234567890abcdef12345678" },
        }),
        Sample(ResourceTypes.Role, "compute-role", new Dictionary<string, object?>
        {
            ["namePrefix"] = "sample-",
            ["path"] = "/sample/",
            ["managedPolicyArns"] = new[] { "arn:aws:iam::aws:policy/ReadOnlyAccess" },
            ["assumeRolePolicy"] = """{"Version":"2012-10-17","Statement":[{"Sid":"Build","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["sts:AssumeRole"]}]}""",
        }),
        Sample(ResourceTypes.TaskDefinition, "compute-machine-task", new Dictionary<string, object?>
        {
            ["family"] = "sample-machine",
            ["requiresCompatibilities"] = new[] { "EC2" },
            ["placementConstraints"] = new[] { new { type = "memberOf", expression = "attribute:ecs.instance-type =~ m7g.*" } },
            ["containerDefinitions"] = JsonSerializer.Serialize(new[] { new { name = "app", image = "public.ecr.aws/docker/library/busybox:1.37", memory = 256 } }),
        }),
        Sample(ResourceTypes.TaskDefinition, "compute-task", new Dictionary<string, object?>
        {
            ["family"] = "sample",
            ["requiresCompatibilities"] = new[] { "FARGATE" },
            ["networkMode"] = "awsvpc",
            ["cpu"] = "1024",
            ["memory"] = "2048",
            ["pidMode"] = "task",
            ["executionRoleArn"] = "arn:aws:iam::111122223333:role/sample",
            ["ephemeralStorage"] = new { sizeInGib = 30 },
            ["runtimePlatform"] = new { cpuArchitecture = "ARM64", operatingSystemFamily = "LINUX" },
            ["volumes"] = new[]
            {
                new { name = "files", efsVolumeConfiguration = new { fileSystemId = "fs-0123456789abcdef0", transitEncryption = "ENABLED", authorizationConfig = new { iam = "ENABLED" } } },
            },
            ["containerDefinitions"] = JsonSerializer.Serialize(new object[] { Application, Helper }),
        }),
    ];

    private static PlannedResource Sample(string type, string name, Dictionary<string, object?> inputs) =>
        ProofPlan.Sample(type, name, (IReadOnlyDictionary<string, object?>)PlainValue.FromJson(JsonSerializer.SerializeToElement(inputs))!);

    private static object Application => new Dictionary<string, object?>
    {
        ["name"] = "app",
        ["image"] = "public.ecr.aws/docker/library/busybox:1.37",
        ["cpu"] = 512,
        ["memory"] = 1024,
        ["memoryReservation"] = 512,
        ["essential"] = true,
        ["privileged"] = false,
        ["disableNetworking"] = false,
        ["startTimeout"] = 60,
        ["stopTimeout"] = 60,
        ["dependsOn"] = new[] { new { containerName = "helper", condition = "HEALTHY" } },
        ["linuxParameters"] = new { capabilities = new { add = new[] { "SYS_PTRACE" } } },
        ["portMappings"] = new[] { new { name = "http", containerPort = 8080, hostPort = 8080, protocol = "tcp", appProtocol = "http" } },
        ["environment"] = new[] { new { name = "PORT", value = "8080" } },
        ["environmentFiles"] = new[] { new { type = "s3", value = "arn:aws:s3:::sample/app.env" } },
        ["secrets"] = new[] { new { name = "TOKEN", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:sample-AbCdEf:token:AWSCURRENT:" } },
        ["ulimits"] = new[] { new { name = "nofile", softLimit = 4096, hardLimit = 8192 } },
        ["logConfiguration"] = new Dictionary<string, object?>
        {
            ["logDriver"] = "awslogs",
            ["options"] = new Dictionary<string, string>
            {
                ["awslogs-group"] = "/sample/app",
                ["awslogs-region"] = "eu-west-1",
                ["awslogs-stream-prefix"] = "app",
                ["awslogs-datetime-format"] = "%Y",
                ["mode"] = "non-blocking",
            },
        },
    };

    private static object Helper => new Dictionary<string, object?>
    {
        ["name"] = "helper",
        ["image"] = "public.ecr.aws/docker/library/busybox:1.37",
        ["cpu"] = 256,
        ["memory"] = 512,
        ["essential"] = false,
        ["healthCheck"] = new { command = new[] { "CMD", "true" }, interval = 30, timeout = 5, retries = 3, startPeriod = 10 },
    };
}
