namespace Infra.Policies;

/// <summary>The type tokens that policies and tests ask for, by what they are to the platform.</summary>
public static class ResourceTypes
{
    public const string Vpc = "aws:ec2/vpc:Vpc";
    public const string Subnet = "aws:ec2/subnet:Subnet";
    public const string RouteTable = "aws:ec2/routeTable:RouteTable";
    public const string RouteTableAssociation = "aws:ec2/routeTableAssociation:RouteTableAssociation";
    public const string Route = "aws:ec2/route:Route";
    public const string InternetGateway = "aws:ec2/internetGateway:InternetGateway";
    public const string NatGateway = "aws:ec2/natGateway:NatGateway";
    public const string VpcEndpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
    public const string FlowLog = "aws:ec2/flowLog:FlowLog";
    public const string SecurityGroup = "aws:ec2/securityGroup:SecurityGroup";
    public const string DefaultSecurityGroup = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
    public const string IngressRule = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
    public const string EgressRule = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";

    public const string Database = "aws:rds/instance:Instance";
    public const string DatabaseSubnets = "aws:rds/subnetGroup:SubnetGroup";
    public const string DatabaseParameters = "aws:rds/parameterGroup:ParameterGroup";
    public const string Cache = "aws:elasticache/replicationGroup:ReplicationGroup";
    public const string CacheSubnets = "aws:elasticache/subnetGroup:SubnetGroup";
    public const string CacheParameters = "aws:elasticache/parameterGroup:ParameterGroup";
    public const string RandomPassword = "random:index/randomPassword:RandomPassword";

    public const string Cluster = "aws:ecs/cluster:Cluster";
    public const string Service = "aws:ecs/service:Service";
    public const string TaskDefinition = "aws:ecs/taskDefinition:TaskDefinition";
    public const string ImageRepository = "aws:ecr/repository:Repository";
    public const string ImageLifecycle = "aws:ecr/lifecyclePolicy:LifecyclePolicy";
    public const string ScalingTarget = "aws:appautoscaling/target:Target";
    public const string ScalingPolicy = "aws:appautoscaling/policy:Policy";
    public const string ScheduledScaling = "aws:appautoscaling/scheduledAction:ScheduledAction";
    public const string ClusterCapacity = "aws:ecs/clusterCapacityProviders:ClusterCapacityProviders";
    public const string HttpNamespace = "aws:servicediscovery/httpNamespace:HttpNamespace";

    public const string LoadBalancer = "aws:lb/loadBalancer:LoadBalancer";
    public const string Listener = "aws:lb/listener:Listener";
    public const string ListenerRule = "aws:lb/listenerRule:ListenerRule";
    public const string TargetGroup = "aws:lb/targetGroup:TargetGroup";
    public const string Certificate = "aws:acm/certificate:Certificate";
    public const string WebAcl = "aws:wafv2/webAcl:WebAcl";
    public const string WebAclAssociation = "aws:wafv2/webAclAssociation:WebAclAssociation";
    public const string WebAclLogging = "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration";
    public const string Distribution = "aws:cloudfront/distribution:Distribution";
    public const string OriginAccess = "aws:cloudfront/originAccessControl:OriginAccessControl";
    public const string ResponseHeaders = "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy";
    public const string DnsRecord = "aws:route53/record:Record";

    public const string Bucket = "aws:s3/bucket:Bucket";
    public const string BucketEncryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
    public const string BucketLifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
    public const string BucketPolicy = "aws:s3/bucketPolicy:BucketPolicy";
    public const string BucketVersioning = "aws:s3/bucketVersioning:BucketVersioning";
    public const string BucketPublicAccess = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

    public const string Role = "aws:iam/role:Role";
    public const string ManagedPolicy = "aws:iam/policy:Policy";
    public const string RolePolicy = "aws:iam/rolePolicy:RolePolicy";
    public const string RolePolicyAttachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    public const string PolicyAttachment = "aws:iam/policyAttachment:PolicyAttachment";
    public const string GroupPolicy = "aws:iam/groupPolicy:GroupPolicy";
    public const string GroupPolicyAttachment = "aws:iam/groupPolicyAttachment:GroupPolicyAttachment";
    public const string User = "aws:iam/user:User";
    public const string UserPolicy = "aws:iam/userPolicy:UserPolicy";
    public const string UserPolicyAttachment = "aws:iam/userPolicyAttachment:UserPolicyAttachment";
    public const string UserLogin = "aws:iam/userLoginProfile:UserLoginProfile";
    public const string AccessKey = "aws:iam/accessKey:AccessKey";
    public const string OidcProvider = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";
    public const string EncryptionKey = "aws:kms/key:Key";
    public const string EncryptionKeyPolicy = "aws:kms/keyPolicy:KeyPolicy";
    public const string EncryptionKeyAlias = "aws:kms/alias:Alias";
    public const string Secret = "aws:secretsmanager/secret:Secret";
    public const string SecretPolicy = "aws:secretsmanager/secretPolicy:SecretPolicy";
    public const string SecretVersion = "aws:secretsmanager/secretVersion:SecretVersion";
    public const string SecretRotation = "aws:secretsmanager/secretRotation:SecretRotation";
    public const string Parameter = "aws:ssm/parameter:Parameter";
    public const string AwsProvider = "pulumi:providers:aws";

    public const string LogGroup = "aws:cloudwatch/logGroup:LogGroup";
    public const string CompositeAlarm = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
    public const string Dashboard = "aws:cloudwatch/dashboard:Dashboard";
    public const string EventRule = "aws:cloudwatch/eventRule:EventRule";
    public const string EventTarget = "aws:cloudwatch/eventTarget:EventTarget";
    public const string ApiDestination = "aws:cloudwatch/eventApiDestination:EventApiDestination";
    public const string SlackChannel = "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration";
    public const string Budget = "aws:budgets/budget:Budget";
    public const string AnomalyMonitor = "aws:costexplorer/anomalyMonitor:AnomalyMonitor";
    public const string AnomalySubscription = "aws:costexplorer/anomalySubscription:AnomalySubscription";
    public const string BackupVault = "aws:backup/vault:Vault";
    public const string BackupVaultLock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
    public const string BackupPlan = "aws:backup/plan:Plan";
    public const string BackupSelection = "aws:backup/selection:Selection";
    public const string RestoreTestingPlan = "aws:backup/restoreTestingPlan:RestoreTestingPlan";
    public const string RestoreTestingSelection = "aws:backup/restoreTestingSelection:RestoreTestingSelection";
    public const string Alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    public const string MuteRule = "aws:cloudwatch/alarmMuteRule:AlarmMuteRule";
    public const string Topic = "aws:sns/topic:Topic";
    public const string TopicPolicy = "aws:sns/topicPolicy:TopicPolicy";
    public const string TopicSubscription = "aws:sns/topicSubscription:TopicSubscription";

    public const string Environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
    public const string EnvironmentSecret = "github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret";
    public const string EnvironmentVariable = "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable";
    public const string EnvironmentBranch = "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy";
    public const string RepositorySecret = "github:index/actionsSecret:ActionsSecret";
    public const string RepositoryVariable = "github:index/actionsVariable:ActionsVariable";
    public const string SourceRepository = "github:index/repository:Repository";
    public const string VulnerabilityAlerts = "github:index/repositoryVulnerabilityAlerts:RepositoryVulnerabilityAlerts";
    public const string SecurityUpdates = "github:index/repositoryDependabotSecurityUpdates:RepositoryDependabotSecurityUpdates";
    public const string ActionsPermissions = "github:index/actionsRepositoryPermissions:ActionsRepositoryPermissions";
    public const string WorkflowPermissions = "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions";
    public const string BranchRuleset = "github:index/repositoryRuleset:RepositoryRuleset";
    public const string BranchProtection = "github:index/branchProtection:BranchProtection";
}
