using Infra.Plans;

namespace Stacks.Preview;

/// <summary>The inputs that a person looks for first, by type of resource; all others are in the approved plan.</summary>
internal static class NotableInputs
{
    private const int Most = 4;

    // An input by its name, or by its path with a word of ours: word=path.
    private static readonly Dictionary<string, string[]> Paths = new(StringComparer.Ordinal)
    {
        ["aws:acm/certificate:Certificate"] = ["domainName", "validationMethod"],
        ["aws:appautoscaling/policy:Policy"] = ["targetValue=targetTrackingScalingPolicyConfiguration.targetValue"],
        ["aws:appautoscaling/target:Target"] = ["minCapacity", "maxCapacity"],
        ["aws:cloudfront/distribution:Distribution"] = ["aliases", "priceClass", "tls=viewerCertificate.minimumProtocolVersion"],
        ["aws:cloudwatch/logGroup:LogGroup"] = ["name", "retentionInDays"],
        ["aws:cloudwatch/metricAlarm:MetricAlarm"] = ["metricName", "comparisonOperator", "threshold", "evaluationPeriods"],
        ["aws:ec2/flowLog:FlowLog"] = ["trafficType"],
        ["aws:ec2/natGateway:NatGateway"] = ["subnetId"],
        ["aws:ec2/route:Route"] = ["destinationCidrBlock", "gatewayId", "natGatewayId"],
        ["aws:ec2/securityGroup:SecurityGroup"] = ["description"],
        ["aws:ec2/subnet:Subnet"] = ["cidrBlock", "availabilityZone"],
        ["aws:ec2/vpc:Vpc"] = ["cidrBlock"],
        ["aws:ec2/vpcEndpoint:VpcEndpoint"] = ["vpcEndpointType", "serviceName"],
        ["aws:ecr/repository:Repository"] = ["name", "imageTagMutability", "scanOnPush=imageScanningConfiguration.scanOnPush", "forceDelete"],
        ["aws:ecs/cluster:Cluster"] = ["name", "containerInsights=settings.0.value"],
        ["aws:ecs/service:Service"] = ["desiredCount", "launchType", "rollback=deploymentCircuitBreaker.rollback", "enableExecuteCommand"],
        ["aws:ecs/taskDefinition:TaskDefinition"] = ["cpu", "memory", "architecture=runtimePlatform.cpuArchitecture"],
        ["aws:elasticache/parameterGroup:ParameterGroup"] = ["family"],
        ["aws:elasticache/replicationGroup:ReplicationGroup"] = ["nodeType", "numCacheClusters", "multiAzEnabled", "snapshotRetentionLimit"],
        ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"] = ["url"],
        ["aws:iam/role:Role"] = ["description"],
        ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"] = ["policyArn"],
        ["aws:kms/alias:Alias"] = ["name"],
        ["aws:kms/key:Key"] = ["enableKeyRotation", "deletionWindowInDays"],
        ["aws:lb/listener:Listener"] = ["protocol", "port", "action=defaultActions.0.type", "sslPolicy"],
        ["aws:lb/listenerRule:ListenerRule"] = ["priority", "paths=conditions.0.pathPattern.values"],
        ["aws:lb/loadBalancer:LoadBalancer"] = ["loadBalancerType", "internal", "enableDeletionProtection"],
        ["aws:lb/targetGroup:TargetGroup"] = ["protocol", "port", "healthPath=healthCheck.path", "deregistrationDelay"],
        ["aws:rds/instance:Instance"] = ["instanceClass", "multiAz", "allocatedStorage", "backupRetentionPeriod"],
        ["aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"] = ["region", "retentionPeriod"],
        ["aws:rds/parameterGroup:ParameterGroup"] = ["family"],
        ["aws:route53/record:Record"] = ["type", "name"],
        ["aws:s3/bucket:Bucket"] = ["bucket"],
        ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration"] = ["expirationDays=rules.0.expiration.days"],
        ["aws:secretsmanager/secret:Secret"] = ["recoveryWindowInDays"],
        ["aws:secretsmanager/secretRotation:SecretRotation"] = ["days=rotationRules.automaticallyAfterDays"],
        ["aws:sns/topic:Topic"] = ["name"],
        ["aws:sns/topicSubscription:TopicSubscription"] = ["protocol", "endpoint"],
        ["aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"] = ["protocol=ipProtocol", "from=fromPort", "to=toPort", "cidr=cidrIpv4", "group=referencedSecurityGroupId"],
        ["aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"] = ["protocol=ipProtocol", "from=fromPort", "to=toPort", "cidr=cidrIpv4", "group=referencedSecurityGroupId"],
        ["aws:wafv2/webAcl:WebAcl"] = ["name", "scope"],
        ["github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions"] = ["allowedActions", "shaPinningRequired"],
        ["github:index/actionsSecret:ActionsSecret"] = ["secretName"],
        ["github:index/actionsVariable:ActionsVariable"] = ["variableName", "value"],
        ["github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret"] = ["secretName"],
        ["github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable"] = ["variableName", "value"],
        ["github:index/branchProtection:BranchProtection"] =
            ["pattern", "checks=requiredStatusChecks.0.contexts", "approvals=requiredPullRequestReviews.0.requiredApprovingReviewCount", "enforceAdmins"],
        ["github:index/repository:Repository"] =
            ["name", "visibility", "secretScanning=securityAndAnalysis.secretScanning.status", "pushProtection=securityAndAnalysis.secretScanningPushProtection.status"],
        ["github:index/repositoryEnvironment:RepositoryEnvironment"] = ["environment", "preventSelfReview", "canAdminsBypass", "waitTimer"],
        ["github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy"] = ["branchPattern"],
        ["github:index/repositoryRuleset:RepositoryRuleset"] =
            ["enforcement", "branch=conditions.refName.includes", "checks=rules.requiredStatusChecks.requiredChecks.0.context", "approvals=rules.pullRequest.requiredApprovingReviewCount"],
        ["github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions"] = ["defaultWorkflowPermissions", "canApprovePullRequestReviews"],
    };

    /// <summary>Each with its value in one line; what is not set is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Of(PlannedResource resource) =>
        Paths.GetValueOrDefault(resource.Type, [])
            .Select(entry => entry.Split('='))
            .Select(parts => (Name: parts[0], Value: Follow(resource.Inputs, parts[^1])))
            .Where(input => input.Value is not null)
            .Select(input => (input.Name, InOneLine(input.Value)))
            .Take(Most);

    private static object? Follow(object? value, string path)
    {
        foreach (var step in path.Split('.'))
        {
            value = value switch
            {
                IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(step),
                IReadOnlyList<object?> list when int.TryParse(step, out var index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return value;
    }

    private static string InOneLine(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R"),
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(InOneLine))}]",
        IReadOnlyDictionary<string, object?> => "{...}",
        // A control character could recolour or hide the rest of the line.
        _ => string.Concat($"{value}".Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:X4}" : $"{letter}")),
    };
}
