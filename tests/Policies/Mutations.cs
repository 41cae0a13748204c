using System.Text.Json.Nodes;
using Infra.Plans;

namespace Tests.Policies;

/// <summary>For every policy the ways in which the plan of production breaks it, and it alone.</summary>
public static class Mutations
{
    private const string Master = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-1-123456";

    private static readonly string[] PublicSubnets = ["subnet-network-public-a", "subnet-network-public-b"];
    private static readonly string[] PrivateSubnets = ["subnet-network-private-a", "subnet-network-private-b"];

    /// <summary>The resource, the path of the input, the value to give it (null: left out) and the policy that is then broken.</summary>
    public static TheoryData<string, string, object?, string> Rows => new()
    {
        { "api-from-edge-in", "cidrIpv4", "0.0.0.0/0", "NET-01" },
        { "api-from-edge-in", "cidrIpv6", "::/0", "NET-01" },
        { "api-from-edge-in", "prefixListId", "pl-1", "NET-01" },
        { "api-to-database-in", "referencedSecurityGroupId", null, "NET-01" },
        { "edge-http", "fromPort", 22, "NET-01" },
        { "edge-http", "toPort", null, "NET-01" },
        { "edge-https", "ipProtocol", "-1", "NET-01" },
        { "edge-https", "securityGroupId", "sg-database-sg", "NET-01" },
        { "worker-to-cache-in", "cidrIpv4", "10.0.0.1/8", "NET-01" },
        { "api-to-internet", "description", "x", "NET-02" },
        { "edge-http", "description", null, "NET-02" },
        { "edge-sg", "ingress", new[] { "any" }, "NET-03" },
        { "database-sg", "egress", new[] { "any" }, "NET-03" },
        { "network-default-sg", "ingress", new[] { "any" }, "NET-04" },
        { "network-default-sg", "vpcId", "vpc-other", "NET-04" },
        { "network-default-sg", "vpcId", null, "NET-04" },
        { "database-subnets", "subnetIds", PrivateSubnets, "NET-05" },
        { "cache-subnets", "subnetIds", PublicSubnets, "NET-05" },
        { "network-isolated-a-association", "routeTableId", null, "NET-05" },
        { "network-isolated-routes", "routes", new[] { "any" }, "NET-05" },
        { "api-ecs", "networkConfiguration.subnets", PublicSubnets, "NET-06" },
        { "network-private-a-to-internet", "gatewayId", "igw-network-internet", "NET-06" },
        { "network-private-a-to-internet", "natGatewayId", null, "NET-06" },
        { "network-private-a", "mapPublicIpOnLaunch", true, "NET-07" },
        { "network-public-a", "mapPublicIpOnLaunch", null, "NET-07" },
        { "network-flow-log", "trafficType", "ACCEPT", "NET-08" },
        { "network-flow-log", "trafficType", null, "NET-08" },
        { "network-flow-log", "logDestination", "arn:aws:logs:eu-west-1:111122223333:log-group:/other", "NET-08" },
        { "network-flow-log", "vpcId", null, "NET-08" },
        { "network-s3", "vpcEndpointType", "Interface", "NET-09" },
        { "network-s3", "vpcEndpointType", null, "NET-09" },
        { "network-s3", "serviceName", "com.amazonaws.eu-west-1.dynamodb", "NET-09" },
        { "network-s3", "routeTableIds", null, "NET-09" },
        { "api-ecs", "networkConfiguration.subnets", new[] { "subnet-network-private-a" }, "NET-10" },
        { "edge-alb", "subnets", new[] { "subnet-network-public-a" }, "NET-10" },
        { "api-to-internet", "fromPort", 0, "NET-11" },
        { "api-to-internet", "toPort", null, "NET-11" },
        { "worker-to-internet", "ipProtocol", "-1", "NET-11" },
        { "worker-to-internet", "securityGroupId", "sg-database-sg", "NET-12" },
        { "database-instance", "vpcSecurityGroupIds", null, "NET-12" },
        { "cache-group", "securityGroupIds", new[] { "sg-other" }, "NET-12" },
        { "edge-alb", "subnets", PrivateSubnets, "NET-13" },
        { "network-public-to-internet", "gatewayId", null, "NET-13" },

        { "database-instance", "storageEncrypted", false, "DATA-01" },
        { "database-instance", "storageEncrypted", null, "DATA-01" },
        { "database-instance", "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds", "DATA-02" },
        { "database-instance", "kmsKeyId", null, "DATA-02" },
        { "database-instance", "masterUserSecretKmsKeyId", null, "DATA-02" },
        { "database-instance", "performanceInsightsKmsKeyId", null, "DATA-02" },
        { "database-instance", "publiclyAccessible", true, "DATA-03" },
        { "database-instance", "publiclyAccessible", null, "DATA-03" },
        { "database-instance", "manageMasterUserPassword", false, "DATA-04" },
        { "database-instance", "manageMasterUserPassword", null, "DATA-04" },
        { "database-instance", "password", "hunter2", "DATA-04" },
        { "database-instance", "passwordWo", "hunter2", "DATA-04" },
        { "database-parameters", "parameters[0].value", "0", "DATA-05" },
        { "database-parameters", "parameters", null, "DATA-05" },
        { "database-instance", "parameterGroupName", "default.postgres17", "DATA-05" },
        { "database-instance", "parameterGroupName", null, "DATA-05" },
        { "database-instance", "backupRetentionPeriod", 6, "DATA-06" },
        { "database-instance", "backupRetentionPeriod", null, "DATA-06" },
        { "database-instance", "deleteAutomatedBackups", true, "DATA-06" },
        { "database-instance", "deleteAutomatedBackups", null, "DATA-06" },
        { "database-instance", "skipFinalSnapshot", true, "DATA-07" },
        { "database-instance", "skipFinalSnapshot", null, "DATA-07" },
        { "database-instance", "finalSnapshotIdentifier", "shop-production-final", "DATA-07" },
        { "database-instance", "finalSnapshotIdentifier", null, "DATA-07" },
        { "database-instance", "deletionProtection", false, "DATA-08" },
        { "database-instance", "deletionProtection", null, "DATA-08" },
        { "database-instance", "enabledCloudwatchLogsExports", new[] { "upgrade" }, "DATA-09" },
        { "database-instance", "enabledCloudwatchLogsExports", null, "DATA-09" },
        { "database-postgresql-log", "name", "/shop/production/postgresql", "DATA-09" },
        { "database-instance", "performanceInsightsEnabled", false, "DATA-10" },
        { "database-instance", "performanceInsightsEnabled", null, "DATA-10" },
        { "database-instance", "performanceInsightsRetentionPeriod", null, "DATA-10" },
        { "database-instance", "monitoringInterval", 0, "DATA-11" },
        { "database-instance", "monitoringInterval", null, "DATA-11" },
        { "database-instance", "monitoringRoleArn", null, "DATA-11" },
        { "database-instance", "multiAz", false, "DATA-12" },
        { "database-instance", "multiAz", null, "DATA-12" },
        { "database-instance", "storageType", "gp2", "DATA-13" },
        { "database-instance", "storageType", null, "DATA-13" },
        { "database-instance", "maxAllocatedStorage", 100, "DATA-13" },
        { "database-instance", "maxAllocatedStorage", null, "DATA-13" },
        { "database-instance", "engineVersion", "17.4", "DATA-14" },
        { "database-instance", "engineVersion", null, "DATA-14" },
        { "database-instance", "autoMinorVersionUpgrade", false, "DATA-14" },
        { "database-instance", "allowMajorVersionUpgrade", true, "DATA-14" },
        { "database-instance", "allowMajorVersionUpgrade", null, "DATA-14" },
        { "database-instance", "engineLifecycleSupport", null, "DATA-14" },
        { "database-instance", "applyImmediately", true, "DATA-15" },
        { "database-instance", "maintenanceWindow", null, "DATA-15" },
        { "cache-group", "applyImmediately", null, "DATA-15" },
        { "database-rotation-schedule", "secretId", null, "DATA-16" },
        { "database-rotation-schedule", "rotationLambdaArn", null, "DATA-16" },
        { "database-rotation-schedule", "rotationRules.automaticallyAfterDays", 366, "DATA-16" },
        { "database-rotation-schedule", "rotationRules", null, "DATA-16" },

        { "cache-group", "transitEncryptionEnabled", false, "CACHE-01" },
        { "cache-group", "transitEncryptionEnabled", null, "CACHE-01" },
        { "cache-group", "transitEncryptionMode", "preferred", "CACHE-01" },
        { "cache-group", "transitEncryptionMode", null, "CACHE-01" },
        { "cache-group", "atRestEncryptionEnabled", false, "CACHE-02" },
        { "cache-group", "atRestEncryptionEnabled", null, "CACHE-02" },
        { "cache-group", "kmsKeyId", null, "CACHE-02" },
        { "cache-group", "authToken", null, "CACHE-03" },
        { "cache-group", "automaticFailoverEnabled", false, "CACHE-04" },
        { "cache-group", "automaticFailoverEnabled", null, "CACHE-04" },
        { "cache-group", "multiAzEnabled", false, "CACHE-04" },
        { "cache-group", "multiAzEnabled", null, "CACHE-04" },
        { "cache-group", "numCacheClusters", 1, "CACHE-04" },
        { "cache-group", "numCacheClusters", null, "CACHE-04" },
        { "cache-group", "snapshotRetentionLimit", 0, "CACHE-05" },
        { "cache-group", "snapshotRetentionLimit", null, "CACHE-05" },
        { "cache-group", "finalSnapshotIdentifier", "last", "CACHE-05" },
        { "cache-group", "finalSnapshotIdentifier", null, "CACHE-05" },
        { "cache-parameters", "parameters[0].value", "volatile-lru", "CACHE-06" },
        { "cache-parameters", "parameters", null, "CACHE-06" },
        { "cache-group", "parameterGroupName", null, "CACHE-06" },
        { "cache-group", "logDeliveryConfigurations[0].logType", "engine-log", "CACHE-07" },
        { "cache-group", "logDeliveryConfigurations[0].destination", "/other", "CACHE-07" },
        { "cache-group", "logDeliveryConfigurations[1].destination", "/other", "CACHE-07" },
        { "cache-group", "logDeliveryConfigurations[1]", null, "CACHE-07" },
        { "cache-group", "logDeliveryConfigurations", null, "CACHE-07" },
        { "cache-token", "length", 16, "CACHE-09" },
        { "cache-token", "length", null, "CACHE-09" },
        { "cache-group", "autoMinorVersionUpgrade", true, "CACHE-10" },
        { "cache-group", "autoMinorVersionUpgrade", null, "CACHE-10" },
        { "cache-group", "engineVersion", null, "CACHE-10" },

        { "worker-ecs", "capacityProviderStrategies[1].capacityProvider", "my-machines", "ECS-01" },
        { "worker-ecs", "capacityProviderStrategies", null, "ECS-01" },
        { "api-ecs", "launchType", "FARGATE", "ECS-01" },
        { "api-definition", "requiresCompatibilities", null, "ECS-01" },
        { "api-ecs", "networkConfiguration.assignPublicIp", true, "ECS-02" },
        { "api-ecs", "networkConfiguration.assignPublicIp", null, "ECS-02" },
        { "worker-ecs", "deploymentCircuitBreaker.enable", false, "ECS-03" },
        { "worker-ecs", "deploymentCircuitBreaker.rollback", false, "ECS-03" },
        { "worker-ecs", "deploymentCircuitBreaker", null, "ECS-03" },
        { "api-ecs", "deploymentMinimumHealthyPercent", 50, "ECS-04" },
        { "api-ecs", "deploymentMinimumHealthyPercent", null, "ECS-04" },
        { "api-ecs", "deploymentMaximumPercent", null, "ECS-04" },
        { "api-ecs", "waitForSteadyState", false, "ECS-05" },
        { "api-ecs", "waitForSteadyState", null, "ECS-05" },
        { "api-scaling-target", "resourceId", "service/shop-production/other", "ECS-06" },
        { "api-scaling-target", "resourceId", null, "ECS-06" },
        { "api-scaling-target", "maxCapacity", 1, "ECS-06" },
        { "api-scaling-target", "maxCapacity", null, "ECS-06" },
        { "worker-scaling-cpu", "targetTrackingScalingPolicyConfiguration", null, "ECS-06" },
        { "worker-scaling-backlog", "targetTrackingScalingPolicyConfiguration", null, "ECS-06" },
        { "api-ecs", "enableExecuteCommand", true, "ECS-07" },
        { "api-ecs", "enableExecuteCommand", null, "ECS-07" },
        { "api-targets", "healthCheck.path", "/health/live", "ECS-08" },
        { "api-targets", "healthCheck", null, "ECS-08" },
        { "worker-scaling-target", "minCapacity", 1, "ECS-09" },
        { "worker-scaling-target", "minCapacity", null, "ECS-09" },
        { "api-scaling-at-evening", "scalableTargetAction.minCapacity", 1, "ECS-09" },
        { "api-scaling-at-evening", "scalableTargetAction.minCapacity", null, "ECS-09" },
        { "api-ecs", "propagateTags", "NONE", "ECS-10" },
        { "api-ecs", "propagateTags", null, "ECS-10" },
        { "api-ecs", "enableEcsManagedTags", false, "ECS-10" },
        { "api-definition", "executionRoleArn", null, "ECS-18" },
        { "api-definition", "taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-api-execution", "ECS-19" },
        { "api-definition", "taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-worker-task", "ECS-19" },
        { "api-definition", "taskRoleArn", null, "ECS-19" },
        { "database-monitoring-policy", "role", "shop-production-api-task", "ECS-19" },
        { "worker-definition", "skipDestroy", false, "ECS-21" },
        { "worker-definition", "skipDestroy", null, "ECS-21" },
        { "api-ecs", "capacityProviderStrategies[0].capacityProvider", "FARGATE_SPOT", "ECS-26" },
        { "api-ecs", "alarms.enable", null, "ECS-27" },
        { "api-5xx-rollback", "treatMissingData", "breaching", "ECS-27" },
        { "api-latency-rollback", "metricName", "HealthyHostCount", "ECS-27" },

        { "api-repository", "imageTagMutability", "MUTABLE", "IMAGE-01" },
        { "api-repository", "imageTagMutability", null, "IMAGE-01" },
        { "api-repository", "imageScanningConfiguration.scanOnPush", false, "IMAGE-01" },
        { "worker-repository", "imageScanningConfiguration", null, "IMAGE-01" },
        { "worker-repository", "encryptionConfigurations", null, "IMAGE-01" },
        { "api-lifecycle", "repository", "shop-production/worker", "IMAGE-02" },
        { "api-lifecycle", "policy", """{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":1}}]}""", "IMAGE-02" },
        { "api-repository", "forceDelete", true, "IMAGE-03" },
        { "api-repository", "forceDelete", null, "IMAGE-03" },

        { "edge-http-listener", "defaultActions[0].type", "forward", "EDGE-01" },
        { "edge-http-listener", "defaultActions[0].redirect.protocol", "HTTP", "EDGE-01" },
        { "edge-http-listener", "defaultActions[0].redirect.statusCode", "HTTP_302", "EDGE-01" },
        { "edge-http-listener", "defaultActions", null, "EDGE-01" },
        { "edge-http-listener", "protocol", null, "EDGE-01" },
        { "edge-https-listener", "sslPolicy", "ELBSecurityPolicy-2016-08", "EDGE-02" },
        { "edge-https-listener", "sslPolicy", null, "EDGE-02" },
        { "edge-https-listener", "certificateArn", "arn:aws:iam::111122223333:server-certificate/old", "EDGE-03" },
        { "edge-https-listener", "certificateArn", null, "EDGE-03" },
        { "edge-https-listener", "port", 8443, "EDGE-03" },
        { "edge-https-listener", "loadBalancerArn", null, "EDGE-03" },
        { "edge-alb", "dropInvalidHeaderFields", false, "EDGE-04" },
        { "edge-alb", "dropInvalidHeaderFields", null, "EDGE-04" },
        { "edge-alb", "desyncMitigationMode", "monitor", "EDGE-04" },
        { "edge-alb", "desyncMitigationMode", null, "EDGE-04" },
        { "edge-alb", "accessLogs.enabled", false, "EDGE-05" },
        { "edge-alb", "accessLogs.bucket", "somebody-elses", "EDGE-05" },
        { "edge-alb", "accessLogs", null, "EDGE-05" },
        { "api-targets", "name", "shop-production-api", "EDGE-06" },
        { "api-targets", "deregistrationDelay", 60, "EDGE-07" },
        { "api-targets", "deregistrationDelay", null, "EDGE-07" },
        { "edge-alb", "enableDeletionProtection", false, "EDGE-08" },
        { "edge-alb", "enableDeletionProtection", null, "EDGE-08" },
        { "edge-https-listener", "defaultActions[0].type", "forward", "EDGE-09" },
        { "edge-https-listener", "defaultActions", null, "EDGE-09" },
        { "edge-certificate-request", "validationMethod", "EMAIL", "EDGE-10" },
        { "edge-certificate-request", "validationMethod", null, "EDGE-10" },
        { "edge-alb", "connectionLogs.enabled", false, "EDGE-05" },
        { "edge-alb", "healthCheckLogs", null, "EDGE-05" },
        { "edge-guarded", "webAclArn", "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/other/1", "EDGE-11" },
        { "edge-guarded", "resourceArn", null, "EDGE-11" },
        { "web-site-distribution", "webAclId", null, "EDGE-11" },
        { "edge-firewall-acl", "rules[0].action", null, "EDGE-12" },
        { "edge-firewall-acl", "rules[1].overrideAction.none", null, "EDGE-12" },
        { "edge-firewall-acl", "rules[4].statement.managedRuleGroupStatement.name", "AWSManagedRulesLinuxRuleSet", "EDGE-12" },
        { "edge-firewall-acl", "rules[0].statement.rateBasedStatement.limit", null, "EDGE-12" },
        { "edge-global-firewall-acl", "rules", null, "EDGE-12" },
        { "edge-firewall-logging", "redactedFields", null, "EDGE-13" },
        { "edge-firewall-logging", "redactedFields[1].singleHeader.name", "host", "EDGE-13" },
        { "edge-firewall-logging", "logDestinationConfigs", new[] { "arn:aws:logs:eu-west-1:111122223333:log-group:other" }, "EDGE-13" },
        { "edge-global-firewall-logging", "resourceArn", null, "EDGE-13" },
        { "edge-https-listener", "routingHttpResponseStrictTransportSecurityHeaderValue", "max-age=0", "EDGE-14" },
        { "edge-https-listener", "routingHttpResponseXFrameOptionsHeaderValue", null, "EDGE-14" },
        { "edge-https-listener", "routingHttpResponseXContentTypeOptionsHeaderValue", null, "EDGE-14" },
        { "edge-https-listener", "routingHttpResponseServerEnabled", null, "EDGE-14" },
        { "web-site-headers", "securityHeadersConfig.frameOptions.frameOption", "SAMEORIGIN", "EDGE-14" },
        { "web-site-headers", "securityHeadersConfig", null, "EDGE-14" },
        { "web-site-distribution", "viewerCertificate.minimumProtocolVersion", "TLSv1", "EDGE-15" },
        { "web-site-distribution", "viewerCertificate.acmCertificateArn", "arn:aws:acm:eu-west-1:111122223333:certificate/web", "EDGE-15" },
        { "web-site-distribution", "viewerCertificate", null, "EDGE-15" },
        { "web-site-distribution", "defaultCacheBehavior.viewerProtocolPolicy", "allow-all", "EDGE-15" },
        { "web-site-distribution", "origins[0].originAccessControlId", null, "EDGE-16" },
        { "web-site-distribution", "origins", null, "EDGE-16" },
        { "web-site-versions", "versioningConfiguration.status", "Suspended", "BUCKET-03" },
        { "web-site-closed", "ignorePublicAcls", false, "BUCKET-01" },
        { "edge-access-log-closed", "blockPublicPolicy", false, "BUCKET-01" },
        { "edge-access-log-closed", "restrictPublicBuckets", null, "BUCKET-01" },
        { "edge-access-log-closed", "bucket", null, "BUCKET-01" },
        { "edge-access-log-policy", "policy", null, "BUCKET-02" },
        { "edge-access-log-policy", "bucket", "somebody-elses", "BUCKET-02" },
        { "edge-access-log-encryption", "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm", "none", "BUCKET-03" },
        { "edge-access-log-encryption", "rules", null, "BUCKET-03" },
        { "edge-access-log-expiry", "rules[0].status", "Disabled", "BUCKET-03" },
        { "edge-access-log-expiry", "rules[0].expiration", null, "BUCKET-03" },

        { "network-flow-log-writer-permissions", "policy", null, "IAM-01" },
        { "database-monitoring-role", "assumeRolePolicy", null, "IAM-03" },
        { "deploy-role", "managedPolicyArns", new[] { "arn:aws:iam::aws:policy/AdministratorAccess" }, "IAM-05" },
        { "api-permissions-role", "inlinePolicies", new[] { "any" }, "IAM-05" },
        { "database-monitoring-policy", "policyArn", "arn:aws:iam::aws:policy/AdministratorAccess", "IAM-05" },
        { "database-monitoring-policy", "policyArn", null, "IAM-05" },
        { "api-permissions-role", "permissionsBoundary", null, "IAM-09" },
        { "api-permissions-role", "permissionsBoundary", "arn:aws:iam::aws:policy/AdministratorAccess", "IAM-09" },
        { "deploy-role", "permissionsBoundary", null, "IAM-09" },
        { "plan-role", "permissionsBoundary", null, "IAM-09" },
        { "logs-encryption-key", "enableKeyRotation", false, "KEY-01" },
        { "logs-encryption-key", "enableKeyRotation", null, "KEY-01" },
        { "logs-encryption-key", "deletionWindowInDays", 7, "KEY-01" },
        { "logs-encryption-key", "deletionWindowInDays", null, "KEY-01" },
        { "database-encryption-key", "policy", null, "KEY-02" },
        { "cache-group", "authToken", "hunter2", "SECRET-01" },
        { "cache-secret-version", "secretString", "hunter2", "SECRET-01" },
        { "cache-secret-version", "secretString", null, "SECRET-01" },
        { "delivery-pulumi-access-token", "value", "hunter2", "SECRET-01" },
        { "delivery-pulumi-access-token", "value", null, "SECRET-01" },
        { "delivery-pulumi-access-token", "plaintextValue", "hunter2", "SECRET-01" },
        { "cache-secret", "kmsKeyId", "alias/aws/secretsmanager", "SECRET-02" },
        { "cache-secret", "kmsKeyId", null, "SECRET-02" },
        { "cache-secret", "recoveryWindowInDays", 0, "SECRET-02" },
        { "cache-secret", "recoveryWindowInDays", null, "SECRET-02" },
        { "cache-secret", "namePrefix", null, "SECRET-02" },
        { "cache-secret", "name", "shop-production-token", "SECRET-02" },

        { "database-cpu", "alarmActions", Array.Empty<string>(), "ALARM-01" },
        { "database-cpu", "alarmActions", new[] { "arn:aws:sns:eu-west-1:111122223333:other" }, "ALARM-01" },
        { "database-cpu", "alarmActions", null, "ALARM-01" },
        { "database-cpu", "actionsEnabled", false, "ALARM-01" },
        { "database-cpu", "actionsEnabled", null, "ALARM-01" },
        { "customers-affected", "alarmActions", null, "ALARM-01" },
        { "api-capacity", "okActions", null, "ALARM-02" },
        { "worker-cpu", "okActions", Array.Empty<string>(), "ALARM-02" },
        { "worker-cpu", "okActions", null, "ALARM-02" },
        { "api-5xx", "treatMissingData", "missing", "ALARM-03" },
        { "api-5xx", "treatMissingData", null, "ALARM-03" },
        { "api-cpu", "alarmDescription", "CPU is high", "ALARM-04" },
        { "api-cpu", "alarmDescription", null, "ALARM-04" },
        { "api-latency", "metricName", "TargetResponsetime", "ALARM-05" },
        { "api-latency", "metricName", null, "ALARM-05" },
        { "api-latency", "dimensions.TargetGroup", null, "ALARM-05" },
        { "api-5xx", "metricQueries[1].metric.metricName", "HTTPCode_Target_4XX_Count", "ALARM-06" },
        { "api-5xx", "metricQueries", null, "ALARM-06" },
        { "worker-tasks", "metricQueries[2].metric.dimensions.ServiceName", "other", "ALARM-07" },
        { "worker-tasks", "metricQueries", null, "ALARM-07" },
        { "worker-cpu", "statistic", "SampleCount", "ALARM-08" },
        { "worker-memory", "dimensions.ClusterName", "other", "ALARM-08" },
        { "worker-memory", "metricName", null, "ALARM-08" },
        { "database-storage", "dimensions.DBInstanceIdentifier", "other", "ALARM-09" },
        { "database-storage", "dimensions", null, "ALARM-09" },
        { "database-connections", "namespace", "AWS/Aurora", "ALARM-09" },
        { "cache-2-memory", "dimensions.CacheClusterId", "shop-production-cache", "ALARM-10" },
        { "cache-2-evictions", "metricName", null, "ALARM-10" },
        { "cache-1-evictions", "threshold", 10, "ALARM-11" },
        { "cache-1-evictions", "threshold", null, "ALARM-11" },
        { "alarms-topic", "kmsMasterKeyId", "alias/aws/sns", "ALARM-12" },
        { "alarms-topic", "kmsMasterKeyId", "arn:aws:kms:eu-west-1:111122223333:key/key-logs-encryption-key", "ALARM-12" },
        { "alarms-topic", "kmsMasterKeyId", null, "ALARM-12" },
        { "edge-5xx", "metricName", "HTTPCode_ELB_4XX_Count", "ALARM-14" },
        { "edge-5xx", "dimensions", null, "ALARM-14" },
        { "alarms-email", "endpoint", "", "ALARM-13" },
        { "alarms-email", "topic", null, "ALARM-13" },
        { "database-cpu", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)}", "ALARM-15" },
        { "customers-affected", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)} Runbook: https://github.com/acme/shop", "ALARM-15" },
        { "events-task-stopped-topic", "arn", "arn:aws:sns:eu-west-1:111122223333:other", "ALARM-17" },
        { "events-task-stopped-topic", "rule", null, "ALARM-17" },
        { "events-cache-event", "state", "DISABLED", "ALARM-17" },
        { "events-deployment-failed", "eventPattern", null, "ALARM-19" },
        { "events-database-event", "eventPattern", "{}", "ALARM-19" },
        { "events-restore-failed", "eventPattern", "{\"detail-type\":[\"Restore Job State Change\"],\"iamRoleArn\":[\"other\"]}", "ALARM-19" },
        { "backups-selection", "resources", new[] { "arn:aws:s3:::shop-production-alb-logs-111122223333" }, "BACKUP-01" },
        { "backups-plan", "rules[0].lifecycle.deleteAfter", 29, "BACKUP-01" },
        { "backups-plan", "rules[0].lifecycle", null, "BACKUP-01" },
        { "backups-plan", "rules[0].schedule", "cron(30 5 1 * ? *)", "BACKUP-01" },
        { "backups-plan", "rules", null, "BACKUP-01" },
        { "backups-vault", "kmsKeyArn", null, "BACKUP-02" },
        { "backups-vault", "forceDestroy", true, "BACKUP-02" },
        { "backups-vault", "forceDestroy", null, "BACKUP-02" },
        { "backups-restore-selection", "protectedResourceArns", null, "BACKUP-03" },
        { "backups-restore-selection", "restoreMetadataOverrides.dbSubnetGroupName", null, "BACKUP-03" },
        { "backups-restore-selection", "restoreMetadataOverrides.vpcSecurityGroupIds", "[\"sg-other\"]", "BACKUP-03" },
        { "backups-restore-selection", "restoreTestingPlanName", "other", "BACKUP-03" },
        { "budget-month", "notifications[2].notificationType", "ACTUAL", "MONEY-01" },
        { "budget-month", "notifications", null, "MONEY-01" },
        { "budget-month", "costFilters[0].values", new[] { "user:stack$staging" }, "MONEY-01" },
        { "budget-month", "timeUnit", "ANNUALLY", "MONEY-01" },
        { "edge-access-log-expiry", "rules[0].noncurrentVersionExpiration", null, "BUCKET-03" },
        { "api-log", "retentionInDays", 0, "LOG-01" },
        { "api-log", "retentionInDays", null, "LOG-01" },
        { "api-log", "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:key/other", "LOG-02" },
        { "api-log", "kmsKeyId", null, "LOG-02" },

        { "delivery-environment", "deploymentBranchPolicy.protectedBranches", false, "GH-01" },
        { "delivery-environment", "deploymentBranchPolicy", null, "GH-01" },
        { "delivery-environment", "preventSelfReview", false, "GH-02" },
        { "delivery-environment", "preventSelfReview", null, "GH-02" },
        { "delivery-environment", "canAdminsBypass", true, "GH-03" },
        { "delivery-environment", "canAdminsBypass", null, "GH-03" },
        { "delivery-environment", "reviewers[0].teams", Array.Empty<int>(), "GH-04" },
        { "delivery-environment", "reviewers", null, "GH-04" },
        { "delivery-aws-region", "variableName", "NPM_TOKEN", "GH-06" },
        { "delivery-aws-region", "variableName", null, "GH-06" },
        { "branch-protection", "requiredStatusChecks[0].strict", false, "GH-07" },
        { "branch-protection", "requiredStatusChecks[0].contexts", null, "GH-07" },
        { "branch-protection", "requiredStatusChecks", null, "GH-07" },
        { "branch-protection", "requiredPullRequestReviews[0].requiredApprovingReviewCount", 0, "GH-08" },
        { "branch-protection", "requiredPullRequestReviews[0].requireLastPushApproval", null, "GH-08" },
        { "branch-protection", "requiredPullRequestReviews", null, "GH-08" },
        { "branch-protection", "allowsForcePushes", true, "GH-09" },
        { "branch-protection", "enforceAdmins", null, "GH-09" },

        { "edge-alb", "tags.owner", "", "TAG-01" },
        { "edge-alb", "tags.owner", null, "TAG-01" },
        { "edge-alb", "tags.stack", "staging", "TAG-01" },
        { "edge-alb", "tags.managed-by", "hand", "TAG-01" },
        { "network-nat-a", "tags", null, "TAG-01" },
        { "edge-alb", "name", "a-load-balancer-of-our-production", "NAME-01" },
        { "edge-alb", "name", "shop", "NAME-02" },
        { "edge-alb", "name", null, "NAME-02" },
        { "api-log", "name", "/shop/production/worker", "NAME-03" },
    };

    /// <summary>What no single input shows: options, relations between resources, and what lies inside a JSON text.</summary>
    public static IReadOnlyDictionary<string, (string Policy, Func<Plan, Plan> Break)> Others { get; } = new Dictionary<string, (string, Func<Plan, Plan>)>(StringComparer.Ordinal)
    {
        ["a gateway endpoint is gone"] = ("NET-09", plan => plan.Without("network-s3")),
        ["subnets do not say their zone"] = ("NET-10", plan => plan.With("network-isolated-b", "availabilityZone", null).With("network-isolated-c", "availabilityZone", null)),
        ["the isolated tier gets a route to the internet"] = ("NET-05", plan => plan.With(plan.ByName("network-public-to-internet") with
        {
            Urn = "urn:pulumi:production::infra::aws:ec2/route:Route::leak",
            Name = "leak",
        }).With("leak", "routeTableId", "rtb-network-isolated-routes")),
        ["the default security group is left as it is"] = ("NET-04", plan => plan.Without("network-default-sg")),
        ["the flow log is gone"] = ("NET-08", plan => plan.Without("aws:ec2/flowLog:FlowLog::network-flow-log")),
        ["the engine may delete the database"] = ("DATA-08", plan => plan.With("database-instance", instance => instance with { Protect = false })),
        ["the major version can be raised no more"] = ("DATA-14", plan => plan.With("database-instance", instance => instance with { IgnoreChanges = ["engineVersion"] })),
        ["a password is plain text in place of RDS's own"] = ("DATA-04", plan =>
            plan.With("database-instance", "manageMasterUserPassword", null).With("database-instance", "password", "hunter2")),
        ["a service signs in as the master user"] = ("DATA-16", plan => Document(
            Container(plan, "api-definition", container =>
            {
                foreach (var secret in container["secrets"]!.AsArray().Where(secret => ((string)secret!["name"]!).StartsWith("DATABASE_", StringComparison.Ordinal)))
                {
                    secret!["valueFrom"] = $"{Master}:password::";
                }
            }),
            "api-execution-permissions",
            "policy",
            statements => Statement(statements, "ReadSecrets")["Resource"]!.AsArray()[1] = Master)),
        ["the engine may delete the cache"] = ("CACHE-08", plan => plan.With("cache-group", group => group with { Protect = false })),
        ["the engine may delete the load balancer"] = ("EDGE-08", plan => plan.With("edge-alb", balancer => balancer with { Protect = false })),
        ["a deployment is given up by the provider before the circuit breaker ends it"] = ("ECS-05", plan => plan.With("api-ecs", service => service with { Timeouts = [] })),
        ["a blue/green deployment has nothing that takes it back"] = ("ECS-03", plan => plan
            .With("api-ecs", "deploymentConfiguration", new Dictionary<string, object?>(StringComparer.Ordinal) { ["bakeTimeInMinutes"] = "10", ["strategy"] = "BLUE_GREEN" })
            .With("api-ecs", "alarms.enable", false).With("api-ecs", "alarms.rollback", false)),
        ["a blue/green deployment has no time to bake"] = ("ECS-03", plan => plan
            .With("api-ecs", "deploymentConfiguration", new Dictionary<string, object?>(StringComparer.Ordinal) { ["strategy"] = "BLUE_GREEN" })),
        ["a deployment looks at no alarm"] = ("ECS-27", plan => WithoutRollback(plan).With("api-ecs", "alarms", null)),
        ["a deployment looks at an alarm of somebody else"] = ("ECS-27", plan => WithoutRollback(plan).With("api-ecs", "alarms.alarmNames", new[] { "made-by-hand" })),
        ["a deployment looks at an alarm that it sets off itself"] = ("ECS-27", plan => WithoutRollback(plan).With("api-ecs", "alarms.alarmNames", new[] { "shop-production-api-unhealthy" })),
        ["an alarm sleeps while customers are awake"] = ("ALARM-18", plan => plan.With(plan.ByName("alarms-topic") with
        {
            Urn = "urn:pulumi:production::infra::aws:cloudwatch/alarmMuteRule:AlarmMuteRule::quiet",
            Type = "aws:cloudwatch/alarmMuteRule:AlarmMuteRule",
            Name = "quiet",
        }).With("quiet", "muteTargets", new Dictionary<string, object?>(StringComparer.Ordinal) { ["alarmNames"] = new List<object?> { "shop-production-api-cpu" } })),
        ["a deployment sets the task count"] = ("ECS-06", plan => plan.With("api-ecs", service => service with { IgnoreChanges = [] })),
        ["the readiness path is asked for liveness too"] = ("ECS-08", plan => Container(plan, "api-definition", container => container["healthCheck"]!["command"] = new JsonArray("CMD", "wget", "http://127.0.0.1:8080/health/ready"))),
        ["a worker has no health check"] = ("ECS-11", plan => Container(plan, "worker-definition", container => container.Remove("healthCheck"))),
        ["a health check runs nothing"] = ("ECS-11", plan => Container(plan, "worker-definition", container => container["healthCheck"]!["command"] = new JsonArray("NONE"))),
        ["a container does not say when it stops"] = ("ECS-12", plan => Container(plan, "api-definition", container => container.Remove("stopTimeout"))),
        ["a container wants longer than Fargate gives"] = ("ECS-12", plan => Container(plan, "worker-definition", container => container["stopTimeout"] = 600)),
        ["a container may write to its root"] = ("ECS-13", plan => Container(plan, "api-definition", container => container["readonlyRootFilesystem"] = false)),
        ["a container does not say whether it may write"] = ("ECS-13", plan => Container(plan, "api-definition", container => container.Remove("readonlyRootFilesystem"))),
        ["a container keeps its capabilities"] = ("ECS-14", plan => Container(plan, "api-definition", container => container.Remove("linuxParameters"))),
        ["a container is given a capability"] = ("ECS-14", plan => Container(plan, "api-definition", container => container["linuxParameters"]!["capabilities"]!["add"] = new JsonArray("NET_ADMIN"))),
        ["a container is privileged"] = ("ECS-14", plan => Container(plan, "api-definition", container => container["privileged"] = true)),
        ["a container runs as root"] = ("ECS-15", plan => Container(plan, "api-definition", container => container["user"] = "0:0")),
        ["a container runs as whoever the image says"] = ("ECS-15", plan => Container(plan, "api-definition", container => container.Remove("user"))),
        ["a container logs into another group"] = ("ECS-16", plan => Container(plan, "api-definition", container => container["logConfiguration"]!["options"]!["awslogs-group"] = "/other")),
        ["a container logs nowhere"] = ("ECS-16", plan => Container(plan, "api-definition", container => container.Remove("logConfiguration"))),
        ["a password is a plain variable"] = ("ECS-17", plan => Container(plan, "api-definition", container =>
            container["environment"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP_PASSWORD", ["value"] = "hunter2" }))),
        ["a secret is no reference"] = ("ECS-17", plan => Container(plan, "api-definition", container =>
            container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP", ["valueFrom"] = "hunter2" }))),
        ["a task names a secret that its role cannot read"] = ("ECS-18", plan => Container(plan, "worker-definition", container =>
            container["secrets"]!.AsArray().Add(new JsonObject { ["name"] = "SMTP", ["valueFrom"] = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:smtp-123456" }))),
        ["a role reads a secret that its task does not name"] = ("ECS-18", plan => Container(plan, "worker-definition", container => container["secrets"]!.AsArray().RemoveAt(0))),
        ["a role reads any secret"] = ("ECS-18", plan => Document(plan, "worker-execution-permissions", "policy", statements =>
            Statement(statements, "ReadSecrets")["Resource"] = new JsonArray("arn:aws:secretsmanager:eu-west-1:111122223333:secret:*"))),
        ["an image is named by tag"] = ("ECS-20", plan => Container(plan, "api-definition", container => container["image"] = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop-production/api:1.4.2")),
        ["an image is not named"] = ("ECS-20", plan => Container(plan, "api-definition", container => container.Remove("image"))),
        ["a target group lets go later than its tasks stop"] = ("EDGE-07", plan => Container(plan, "api-definition", container => container["stopTimeout"] = 20)),
        ["a bucket takes plain HTTP"] = ("BUCKET-02", plan => Document(plan, "edge-access-log-policy", "policy", statements => statements.RemoveAt(1))),
        ["a bucket refuses plain HTTP for reading alone"] = ("BUCKET-02", plan => Document(plan, "edge-access-log-policy", "policy", statements =>
            Statement(statements, "TlsOnly")["Action"] = "s3:GetObject")),
        ["any distribution reads the files of a site"] = ("EDGE-16", plan => Document(plan, "web-site-policy", "policy", statements =>
            Statement(statements, "CloudFrontReads").Remove("Condition"))),
        ["another distribution reads the files of a site"] = ("EDGE-16", plan => Document(plan, "web-site-policy", "policy", statements =>
            Equals(statements)["aws:SourceArn"] = "arn:aws:cloudfront::111122223333:distribution/EOTHER")),
        ["the log of a firewall is gone"] = ("EDGE-13", plan => plan.Without("edge-firewall-logging")),
        ["a lifecycle is gone"] = ("BUCKET-03", plan => plan.Without("edge-access-log-expiry")),
        ["a role may do everything"] = ("IAM-01", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements => statements[0]!["Action"] = "*")),
        ["a role may do everything with identities"] = ("IAM-01", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements => statements[0]!["Action"] = new JsonArray("iam:*"))),
        ["a role may do everything but something"] = ("IAM-01", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements => statements[0]!["NotAction"] = "s3:*")),
        ["a permission has no actions"] = ("IAM-01", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements => statements[0]!.AsObject().Remove("Action"))),
        ["a deployment reaches into other regions"] = ("IAM-02", plan => Document(plan, "deploy-network", "policy", statements => Statement(statements, "Network").Remove("Condition"))),
        ["a permission has no resources"] = ("IAM-02", plan => Document(plan, "network-flow-log-writer-permissions", "policy", statements => statements[0]!.AsObject().Remove("Resource"))),
        ["a role acts for any account"] = ("IAM-03", plan => Document(plan, "api-permissions-role", "assumeRolePolicy", statements => statements[0]!.AsObject().Remove("Condition"))),
        ["a role is assumed by anyone"] = ("IAM-03", plan => Document(plan, "api-permissions-role", "assumeRolePolicy", statements => statements[0]!["Principal"] = "*")),
        ["any branch deploys"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/shop:*")),
        ["another stack's environment deploys"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/shop:environment:staging")),
        ["two environments deploy"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"] = new JsonArray("repo:acme/shop:environment:staging", "repo:acme/shop:environment:production"))),
        ["any repository of GitHub deploys"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements).Remove("token.actions.githubusercontent.com:sub"))),
        ["a token for any audience deploys"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements).Remove("token.actions.githubusercontent.com:aud"))),
        ["a subject is compared with a pattern"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
        {
            var condition = statements[0]!["Condition"]!.AsObject();
            condition["StringLike"] = condition["StringEquals"]!.DeepClone();
            condition.Remove("StringEquals");
        })),
        ["any branch plans"] = ("IAM-04", plan => Document(plan, "plan-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"]!.AsArray().Add("repo:acme/shop:ref:refs/heads/*"))),
        ["another repository plans"] = ("IAM-04", plan => Document(plan, "plan-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"]!.AsArray().Add("repo:acme/other:pull_request"))),
        ["another repository deploys"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"] = "repo:acme/other:environment:production")),
        ["pull requests deploy"] = ("IAM-04", plan => Document(plan, "deploy-role", "assumeRolePolicy", statements =>
            Equals(statements)["token.actions.githubusercontent.com:sub"] = new JsonArray("repo:acme/shop:environment:production", "repo:acme/shop:pull_request"))),
        ["a plan trusts nobody in particular"] = ("IAM-04", plan => Document(plan, "plan-role", "assumeRolePolicy", statements =>
            Equals(statements).Remove("token.actions.githubusercontent.com:aud"))),
        ["a deployment makes roles without a limit"] = ("IAM-10", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "RolesWithTheirLimit").Remove("Condition"))),
        ["a deployment makes roles with its own limit"] = ("IAM-10", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "RolesWithTheirLimit")["Condition"]!["StringEquals"]!["iam:PermissionsBoundary"] = "arn:aws:iam::111122223333:policy/shop-production-deploy-boundary")),
        ["a deployment takes limits off"] = ("IAM-11", plan => Document(plan, "deploy-permissions", "policy", statements => statements.Remove(Statement(statements, "NeverTheLimits")))),
        ["a deployment takes the limit of some roles off"] = ("IAM-11", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "NeverTheLimits")["Resource"] = "arn:aws:iam::111122223333:role/shop-production-deploy")),
        ["a plan changes a service"] = ("IAM-12", plan => Document(plan, "plan-permissions-policy", "policy", statements =>
            Statement(statements, "Platform")["Action"]!.AsArray().Add("ecs:UpdateService"))),
        ["a plan writes a file"] = ("IAM-12", plan => Document(plan, "plan-permissions-policy", "policy", statements =>
            Statement(statements, "Buckets")["Action"]!.AsArray().Add("s3:PutObject"))),
        ["a plan tags what it sees"] = ("IAM-12", plan => Document(plan, "plan-permissions-policy", "policy", statements => Statement(statements, "Platform")["Action"] = new JsonArray("ec2:CreateTags"))),
        ["a plan opens what the stack encrypts"] = ("IAM-12", plan => Document(plan, "plan-permissions-policy", "policy", statements => statements.Add(new JsonObject
        {
            ["Sid"] = "Key",
            ["Effect"] = "Allow",
            ["Action"] = "kms:Decrypt",
            ["Resource"] = "arn:aws:kms:eu-west-1:111122223333:key/key-cache-encryption-key",
        }))),
        ["a plan reads secrets"] = ("IAM-13", plan => Document(plan, "plan-permissions-policy", "policy", statements => statements.Add(new JsonObject
        {
            ["Sid"] = "Token",
            ["Effect"] = "Allow",
            ["Action"] = "secretsmanager:GetSecretValue",
            ["Resource"] = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-production-cache-token-*",
        }))),
        ["a deployment may do whatever EC2 offers"] = ("IAM-14", plan => Document(plan, "deploy-network", "policy", statements =>
            Statement(statements, "Network")["Action"]!.AsArray().Add("ec2:*"))),
        ["a deployment may do whatever ECS offers"] = ("IAM-14", plan => Document(plan, "deploy-services", "policy", statements =>
            Statement(statements, "Services")["Action"] = "ecs:*")),
        ["a limited role may assume another"] = ("IAM-15", plan => Document(plan, "boundary-policy", "policy", statements =>
            Statement(statements, "Images")["Action"]!.AsArray().Add("sts:AssumeRole"))),
        ["a limited role may hand out roles"] = ("IAM-15", plan => Document(plan, "boundary-policy", "policy", statements =>
            Statement(statements, "Images")["Action"] = "iam:PassRole")),
        ["a key admits everyone"] = ("IAM-06", plan => Document(plan, "cache-encryption-key", "policy", statements =>
            statements.Add(new JsonObject { ["Effect"] = "Allow", ["Principal"] = "*", ["Action"] = "kms:Decrypt", ["Resource"] = "*" }))),
        ["a topic admits everyone"] = ("IAM-06", plan => Document(plan, "alarms-topic-policy", "policy", statements => statements[0]!["Principal"] = new JsonObject { ["AWS"] = "*" })),
        ["a bucket admits everyone among others"] = ("IAM-06", plan => Document(plan, "edge-access-log-policy", "policy", statements =>
            Statement(statements, "LoadBalancersWrite")["Principal"] = new JsonObject { ["AWS"] = new JsonArray("111122223333", "*") })),
        ["a task may not fetch its image"] = ("ECS-22", plan => Document(plan, "api-execution-permissions", "policy", statements => statements.Remove(Statement(statements, "FetchImage")))),
        ["a task may fetch the image of another service"] = ("ECS-22", plan => Document(plan, "api-execution-permissions", "policy", statements =>
            Statement(statements, "FetchImage")["Resource"]!.AsArray().Add("arn:aws:ecr:eu-west-1:111122223333:repository/shop-production/worker"))),
        ["an image is encrypted with a key of AWS"] = ("IMAGE-01", plan => plan.With("api-repository", "encryptionConfigurations", new[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["encryptionType"] = "AES256" } })),
        ["few releases stay"] = ("IMAGE-02", plan => plan.With(
            "api-lifecycle", "policy", plan.ByName("api-lifecycle").Text("policy")!.Replace("\"countNumber\":30", "\"countNumber\":19", StringComparison.Ordinal))),
        ["what has no tag stays"] = ("IMAGE-02", plan => plan.With(
            "api-lifecycle", "policy", plan.ByName("api-lifecycle").Text("policy")!.Replace("\"untagged\"", "\"tagged\"", StringComparison.Ordinal))),
        ["the engine may delete the images"] = ("IMAGE-03", plan => plan.With("api-repository", repository => repository with { Protect = false })),
        ["the images go with the stack"] = ("IMAGE-03", plan => plan.With("api-repository", repository => repository with { RetainOnDelete = false })),
        ["a key names nobody who uses it"] = ("KEY-03", plan => Document(plan, "secrets-encryption-key", "policy", statements => statements.RemoveAt(1))),
        ["whatever IAM allows may use a key"] = ("KEY-03", plan => Document(plan, "images-encryption-key", "policy", statements => ((JsonObject)statements[1]!).Remove("Condition"))),
        ["a deployment may change its own role"] = ("IAM-07", plan => Document(plan, "deploy-permissions", "policy", statements => statements.Remove(Statement(statements, "NeverItself")))),
        ["a deployment may change its own role under a condition"] = ("IAM-07", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "NeverItself")["Condition"] = new JsonObject())),
        ["a deployment reads secrets"] = ("IAM-08", plan => Document(plan, "deploy-permissions", "policy", statements =>
            Statement(statements, "SecretsOfTheStackButNotTheirValues")["Action"]!.AsArray().Add("secretsmanager:Get*"))),
        ["a key belongs to a role"] = ("KEY-02", plan => Document(plan, "cache-encryption-key", "policy", statements =>
            statements[0]!["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:role/somebody" })),
        ["the engine was not told that a token is secret"] = ("SECRET-01", plan => plan.With("cache-group", group => group with { SecretInputs = [] })),
        ["the engine was not told that a secret's text is secret"] = ("SECRET-01", plan => plan.With("cache-secret-version", version => version with { SecretInputs = [] })),
        ["alarms may not use the key of their topic"] = ("ALARM-12", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            statements[1]!["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" })),
        ["an alarm is too long to be made"] = ("ALARM-04", plan => plan.With("api-cpu", "alarmDescription", $"{new string('x', 1000)} First: {new string('y', 100)}")),
        ["an alarm is gone"] = ("ALARM-09", plan => plan.Without("database-memory")),
        ["nobody speaks for missing tasks"] = ("ALARM-01", plan => plan.With("api-capacity", "alarmRule", "ALARM(\"shop-production-api-unhealthy\")")),
        ["the errors of an API page by themselves"] = ("ALARM-16", plan => plan
            .With("api-5xx", "actionsEnabled", true)
            .With("api-5xx", "alarmActions", new[] { "arn:aws:sns:eu-west-1:111122223333:shop-production-alarms" })
            .With("api-5xx", "okActions", new[] { "arn:aws:sns:eu-west-1:111122223333:shop-production-alarms" })
            .With("customers-affected", "alarmRule", "ALARM(\"shop-production-edge-5xx\") OR ALARM(\"shop-production-api-latency\")")),
        ["the budget is gone"] = ("MONEY-01", plan => plan.Without("budget-month")),
        ["the vault may be deleted"] = ("BACKUP-02", plan => plan.With("backups-vault", vault => vault with { Protect = false })),
        ["nobody listens"] = ("ALARM-13", plan => plan.Without("alarms-email")),
        ["a secret of the pipeline is made before the old one goes"] = ("GH-05", plan => plan.With("delivery-pulumi-access-token", secret => secret with { DeleteBeforeReplace = false })),
        ["a generated name does not fit"] = ("NAME-01", plan => plan.With("api-targets", targets => targets with { Name = "an-api-of-far-too-many-words" })),
    };

    /// <summary>The names of <see cref="Others"/>.</summary>
    public static TheoryData<string> OtherNames => new(Others.Keys);

    /// <summary>The policies of both tables.</summary>
    public static IEnumerable<string> Policies => Rows.Select(row => (string)row[3]!).Concat(Others.Values.Select(other => other.Policy));

    /// <summary>Alarms that tell nobody are a breach of their own once no deployment looks at them.</summary>
    private static Plan WithoutRollback(Plan plan) => plan.Without("api-5xx-rollback").Without("api-latency-rollback");

    private static Plan Container(Plan plan, string task, Action<JsonObject> change)
    {
        var containers = JsonNode.Parse(plan.ByName(task).Text("containerDefinitions")!)!.AsArray();
        change(containers[0]!.AsObject());
        return plan.With(task, "containerDefinitions", containers.ToJsonString());
    }

    private static Plan Document(Plan plan, string resource, string input, Action<JsonArray> change)
    {
        var document = JsonNode.Parse(plan.ByName(resource).Text(input)!)!;
        change(document["Statement"]!.AsArray());
        return plan.With(resource, input, document.ToJsonString());
    }

    private static JsonObject Statement(JsonArray statements, string sid) => statements.Single(statement => (string?)statement!["Sid"] == sid)!.AsObject();

    private static JsonObject Equals(JsonArray statements) => statements[0]!["Condition"]!["StringEquals"]!.AsObject();
}
