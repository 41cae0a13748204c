using Infra.Plans;
using Infra.Policies;
using Infra.Text;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>A deployment that lacks a permission ends halfway, with a platform half made.</summary>
[Collection("plans")]
public sealed class DeployPermissionsTests(StackPlans plans)
{
    /// <summary>What AWS asks of whoever makes a resource of a type, the first action alone.</summary>
    private static readonly Dictionary<string, string> Making = new(StringComparer.Ordinal)
    {
        ["aws:acm/certificate:Certificate"] = "acm:RequestCertificate",
        ["aws:acm/certificateValidation:CertificateValidation"] = "acm:DescribeCertificate",
        ["aws:appautoscaling/policy:Policy"] = "application-autoscaling:PutScalingPolicy",
        ["aws:appautoscaling/scheduledAction:ScheduledAction"] = "application-autoscaling:PutScheduledAction",
        ["aws:appautoscaling/target:Target"] = "application-autoscaling:RegisterScalableTarget",
        ["aws:backup/plan:Plan"] = "backup:CreateBackupPlan",
        ["aws:backup/restoreTestingPlan:RestoreTestingPlan"] = "backup:CreateRestoreTestingPlan",
        ["aws:backup/restoreTestingSelection:RestoreTestingSelection"] = "backup:CreateRestoreTestingSelection",
        ["aws:backup/selection:Selection"] = "backup:CreateBackupSelection",
        ["aws:backup/vault:Vault"] = "backup:CreateBackupVault",
        ["aws:backup/vaultLockConfiguration:VaultLockConfiguration"] = "backup:PutBackupVaultLockConfiguration",
        ["aws:budgets/budget:Budget"] = "budgets:ModifyBudget",
        ["aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration"] = "chatbot:CreateSlackChannelConfiguration",
        ["aws:cloudfront/distribution:Distribution"] = "cloudfront:CreateDistribution",
        ["aws:cloudfront/originAccessControl:OriginAccessControl"] = "cloudfront:CreateOriginAccessControl",
        ["aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy"] = "cloudfront:CreateResponseHeadersPolicy",
        ["aws:cloudwatch/alarmMuteRule:AlarmMuteRule"] = "cloudwatch:PutAlarmMuteRule",
        ["aws:cloudwatch/compositeAlarm:CompositeAlarm"] = "cloudwatch:PutCompositeAlarm",
        ["aws:cloudwatch/dashboard:Dashboard"] = "cloudwatch:PutDashboard",
        ["aws:cloudwatch/eventApiDestination:EventApiDestination"] = "events:CreateApiDestination",
        ["aws:cloudwatch/eventConnection:EventConnection"] = "events:CreateConnection",
        ["aws:cloudwatch/eventRule:EventRule"] = "events:PutRule",
        ["aws:cloudwatch/eventTarget:EventTarget"] = "events:PutTargets",
        ["aws:cloudwatch/logGroup:LogGroup"] = "logs:CreateLogGroup",
        ["aws:cloudwatch/logResourcePolicy:LogResourcePolicy"] = "logs:PutResourcePolicy",
        ["aws:cloudwatch/metricAlarm:MetricAlarm"] = "cloudwatch:PutMetricAlarm",
        ["aws:costexplorer/anomalyMonitor:AnomalyMonitor"] = "ce:CreateAnomalyMonitor",
        ["aws:costexplorer/anomalySubscription:AnomalySubscription"] = "ce:CreateAnomalySubscription",
        ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"] = "ec2:RevokeSecurityGroupIngress",
        ["aws:ec2/eip:Eip"] = "ec2:AllocateAddress",
        ["aws:ec2/flowLog:FlowLog"] = "ec2:CreateFlowLogs",
        ["aws:ec2/internetGateway:InternetGateway"] = "ec2:CreateInternetGateway",
        ["aws:ec2/natGateway:NatGateway"] = "ec2:CreateNatGateway",
        ["aws:ec2/route:Route"] = "ec2:CreateRoute",
        ["aws:ec2/routeTable:RouteTable"] = "ec2:CreateRouteTable",
        ["aws:ec2/routeTableAssociation:RouteTableAssociation"] = "ec2:AssociateRouteTable",
        ["aws:ec2/securityGroup:SecurityGroup"] = "ec2:CreateSecurityGroup",
        ["aws:ec2/subnet:Subnet"] = "ec2:CreateSubnet",
        ["aws:ec2/vpc:Vpc"] = "ec2:CreateVpc",
        ["aws:ec2/vpcEndpoint:VpcEndpoint"] = "ec2:CreateVpcEndpoint",
        ["aws:ecr/lifecyclePolicy:LifecyclePolicy"] = "ecr:PutLifecyclePolicy",
        ["aws:ecr/repository:Repository"] = "ecr:CreateRepository",
        ["aws:ecs/cluster:Cluster"] = "ecs:CreateCluster",
        ["aws:ecs/clusterCapacityProviders:ClusterCapacityProviders"] = "ecs:PutClusterCapacityProviders",
        ["aws:ecs/service:Service"] = "ecs:CreateService",
        ["aws:ecs/taskDefinition:TaskDefinition"] = "ecs:RegisterTaskDefinition",
        ["aws:elasticache/parameterGroup:ParameterGroup"] = "elasticache:CreateCacheParameterGroup",
        ["aws:elasticache/replicationGroup:ReplicationGroup"] = "elasticache:CreateReplicationGroup",
        ["aws:elasticache/subnetGroup:SubnetGroup"] = "elasticache:CreateCacheSubnetGroup",
        ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"] = "iam:CreateOpenIDConnectProvider",
        ["aws:iam/role:Role"] = "iam:CreateRole",
        ["aws:iam/rolePolicy:RolePolicy"] = "iam:PutRolePolicy",
        ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"] = "iam:AttachRolePolicy",
        ["aws:kms/alias:Alias"] = "kms:CreateAlias",
        ["aws:kms/key:Key"] = "kms:CreateKey",
        ["aws:lambda/permission:Permission"] = "lambda:AddPermission",
        ["aws:lb/listener:Listener"] = "elasticloadbalancing:CreateListener",
        ["aws:lb/listenerRule:ListenerRule"] = "elasticloadbalancing:CreateRule",
        ["aws:lb/loadBalancer:LoadBalancer"] = "elasticloadbalancing:CreateLoadBalancer",
        ["aws:lb/targetGroup:TargetGroup"] = "elasticloadbalancing:CreateTargetGroup",
        ["aws:rds/instance:Instance"] = "rds:CreateDBInstance",
        ["aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication"] = "rds:StartDBInstanceAutomatedBackupsReplication",
        ["aws:rds/parameterGroup:ParameterGroup"] = "rds:CreateDBParameterGroup",
        ["aws:rds/subnetGroup:SubnetGroup"] = "rds:CreateDBSubnetGroup",
        ["aws:route53/record:Record"] = "route53:ChangeResourceRecordSets",
        ["aws:s3/bucket:Bucket"] = "s3:CreateBucket",
        ["aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration"] = "s3:PutLifecycleConfiguration",
        ["aws:s3/bucketOwnershipControls:BucketOwnershipControls"] = "s3:PutBucketOwnershipControls",
        ["aws:s3/bucketPolicy:BucketPolicy"] = "s3:PutBucketPolicy",
        ["aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"] = "s3:PutBucketPublicAccessBlock",
        ["aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration"] = "s3:PutEncryptionConfiguration",
        ["aws:s3/bucketVersioning:BucketVersioning"] = "s3:PutBucketVersioning",
        ["aws:secretsmanager/secret:Secret"] = "secretsmanager:CreateSecret",
        ["aws:secretsmanager/secretRotation:SecretRotation"] = "secretsmanager:RotateSecret",
        ["aws:secretsmanager/secretVersion:SecretVersion"] = "secretsmanager:PutSecretValue",
        ["aws:servicediscovery/httpNamespace:HttpNamespace"] = "servicediscovery:CreateHttpNamespace",
        ["aws:sns/topic:Topic"] = "sns:CreateTopic",
        ["aws:sns/topicPolicy:TopicPolicy"] = "sns:SetTopicAttributes",
        ["aws:sns/topicSubscription:TopicSubscription"] = "sns:Subscribe",
        ["aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"] = "ec2:AuthorizeSecurityGroupEgress",
        ["aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"] = "ec2:AuthorizeSecurityGroupIngress",
        ["aws:wafv2/webAcl:WebAcl"] = "wafv2:CreateWebACL",
        ["aws:wafv2/webAclAssociation:WebAclAssociation"] = "wafv2:AssociateWebACL",
        ["aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration"] = "wafv2:PutLoggingConfiguration",
    };

    [Fact]
    public void The_deploy_role_may_make_everything_that_its_stack_has() => Assert.All(plans.All, plan =>
    {
        var made = plan.Resources.Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal)).Select(resource => resource.Type).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(made);
        Assert.DoesNotContain(made, type => !Allowed(plan).Any(pattern => Wildcard.Matches(pattern, Making[type])));
    });

    [Fact]
    public void It_may_hand_each_role_to_the_service_that_takes_it_on() => Assert.All(plans.All, plan =>
    {
        var takenOn = plan.All(ResourceTypes.Role)
            .SelectMany(role => role.JsonMap("assumeRolePolicy")!.Items("Statement")!)
            .SelectMany(statement => statement.Texts("Principal.Service") ?? [])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var passed = Statements(plan)
            .Where(statement => statement.Texts("Action")!.Contains("iam:PassRole", StringComparer.Ordinal))
            .SelectMany(statement => statement.Texts("Condition.StringEquals[\"iam:PassedToService\"]") ?? []);

        Assert.NotEmpty(takenOn);
        Assert.Empty(takenOn.Except(passed, StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("apidestinations.events.amazonaws.com")]
    [InlineData("backup.amazonaws.com")]
    [InlineData("restore-testing.backup.amazonaws.com")]
    [InlineData("management.chatbot.amazonaws.com")]
    [InlineData("ecs.application-autoscaling.amazonaws.com")]
    public void It_may_make_the_roles_that_AWS_itself_works_with(string service) => Assert.All(plans.All, plan =>
        Assert.Contains(service, Statements(plan).Single(statement => statement.Text("Sid") == "ServiceLinkedRoles").Texts("Condition.StringEquals[\"iam:AWSServiceName\"]")!));

    [Theory]
    [InlineData("secretsmanager:CreateSecret")]
    [InlineData("secretsmanager:PutSecretValue")]
    [InlineData("secretsmanager:UpdateSecret")]
    [InlineData("secretsmanager:DeleteSecret")]
    public void It_may_keep_the_secret_of_a_connection_of_EventBridge(string action) => Assert.All(plans.All, plan =>
        Assert.Contains(
            $"arn:aws:secretsmanager:eu-west-1:111122223333:secret:events!connection/shop-{plan.Stack}-*",
            Statements(plan).Where(statement => statement.Texts("Action")!.Contains(action, StringComparer.Ordinal)).SelectMany(statement => statement.Texts("Resource")!)));

    [Fact]
    public void Its_permissions_fit_into_one_role() => Assert.All(plans.All, plan =>
        Assert.InRange(plan.ByName("deploy-permissions").Text("policy")!.Length, 1, 10_240));

    private static List<string> Allowed(Plan plan) =>
        [.. Statements(plan).Where(statement => statement.Text("Effect") == "Allow").SelectMany(statement => statement.Texts("Action")!)];

    private static IReadOnlyList<PlannedMap> Statements(Plan plan) =>
        plan.All(ResourceTypes.RolePolicy).Single(policy => policy.Name.StartsWith("deploy", StringComparison.Ordinal)).JsonMap("policy")!.Items("Statement")!;
}
