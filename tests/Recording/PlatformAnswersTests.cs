using System.Collections.Immutable;
using Infra.Recording;
using Pulumi;
using Pulumi.Testing;

namespace Tests.Recording;

public sealed class PlatformAnswersTests
{
    [Fact]
    public void Every_type_that_may_be_recorded_has_an_answer() =>
        Assert.Equal(ResourceSchema.Platform.Types.Order(StringComparer.Ordinal), ResourceAnswers.Platform.Types.Order(StringComparer.Ordinal));

    [Fact]
    public void The_schema_is_the_embedded_one()
    {
        Assert.True(ResourceSchema.Platform.HasInput("aws:rds/instance:Instance", "storageEncrypted"));
        Assert.False(ResourceSchema.Platform.HasInput("aws:rds/instance:Instance", "storageEncryptd"));
        Assert.False(ResourceSchema.Platform.HasInput("aws:rds/nothing:Nothing", "storageEncrypted"));
    }

    [Fact]
    public async Task An_answer_names_its_owner_wherever_it_is_used()
    {
        var plan = await Recorded.PlatformAsync(() =>
        {
            var vpc = new Answered("aws:ec2/vpc:Vpc", "network");
            var subnet = new Answered("aws:ec2/subnet:Subnet", "public-a", new AnsweredArgs { VpcId = vpc.Id });
            var balancer = new Answered("aws:lb/loadBalancer:LoadBalancer", "edge", new AnsweredArgs { Name = "edge" });
            var database = new Answered("aws:rds/instance:Instance", "main", new AnsweredArgs
            {
                Identifier = "staging-main",
                Engine = "postgres",
                ManageMasterUserPassword = true,
            });
            var certificate = new Answered("aws:acm/certificate:Certificate", "site", new AnsweredArgs
            {
                DomainName = "example.com",
                SubjectAlternativeNames = new[] { "*.example.com" },
            });
            return Output.Format($"""
                {subnet.VpcId}
                {balancer.ArnSuffix}
                {balancer.DnsName}
                {database.Id}
                {database.Endpoint}
                {database.Port}
                {database.MasterUserSecrets.Apply(secrets => secrets[0]["secretArn"])}
                {certificate.DomainValidationOptions.Apply(options => string.Join('\n', options.Select(Describe)))}
                """);
        });

        static string Describe(ImmutableDictionary<string, string> option) =>
            $"{option["domainName"]} {option["resourceRecordName"]} {option["resourceRecordType"]}";

        Assert.Equal(
            """
            vpc-network
            app/edge/ebf1d66b0814438a
            edge-247405926.eu-central-1.elb.amazonaws.com
            db-main
            staging-main.c62af0cae458.eu-central-1.rds.amazonaws.com:5432
            5432
            arn:aws:secretsmanager:eu-central-1:111122223333:secret:rds!db-main-c62af0
            example.com _66b909fc7fc6aa8f2dbd6e29a0ccf51d.example.com. CNAME
            *.example.com _66b909fc7fc6aa8f2dbd6e29a0ccf51d.example.com. CNAME
            """,
            plan.Outputs["result"]);
    }

    [Fact]
    public async Task A_function_returns_what_follows_from_its_arguments()
    {
        var engine = new RecordingEngine("eu-central-1");
        var image = (IReadOnlyDictionary<string, object?>)await engine.CallAsync(new MockCallArgs
        {
            Token = "docker:index/getRegistryImage:getRegistryImage",
            Args = ImmutableDictionary<string, object>.Empty.Add("name", "nginx:1.27"),
        });
        var account = (IReadOnlyDictionary<string, object?>)await engine.CallAsync(new MockCallArgs
        {
            Token = "aws:index/getCallerIdentity:getCallerIdentity",
            Args = ImmutableDictionary<string, object>.Empty,
        });

        Assert.Equal("nginx:1.27", image["name"]);
        Assert.Equal("sha256:cd4495bb73de9b01bf009710b80ecf4be2d298db47492f4e9e7d0b04981c4614", image["sha256Digest"]);
        Assert.Equal("111122223333", account["accountId"]);
    }

    [Fact]
    public async Task Every_type_gets_an_id_that_can_be_read()
    {
        var ids = (await Recorded.PlatformAsync(() => Output
            .All(ResourceSchema.Platform.Types.Order(StringComparer.Ordinal).Select(type =>
                new CustomResource(type, "x", ResourceArgs.Empty).Id.Apply(id => $"{type[(type.LastIndexOf(':') + 1)..]} {id}")))
            .Apply(lines => string.Join('\n', lines)))).Outputs["result"];

        Assert.Equal(
            """
            Certificate arn:aws:acm:eu-central-1:111122223333:certificate/x
            CertificateValidation validation-x
            Policy x-f58f900
            ScheduledAction x-1b3f024
            Target x
            Plan 7b6fa340-0629-90be-cdeb-b0529969b5c2
            RestoreTestingPlan x-ef8c82f
            RestoreTestingSelection x-866edb6:
            Selection b935623c-d3c2-075f-4c91-a218639aae1d
            Vault x-2461d10
            VaultLockConfiguration x
            Budget 111122223333:x-0bc3479
            SlackChannelConfiguration arn:aws:chatbot::111122223333:chat-configuration/slack-channel/x
            Distribution E0E1C213FE4067
            OriginAccessControl EC0263C0DD7FFD
            ResponseHeadersPolicy 91cdeb75-cf19-800e-4560-66a3b5f30a66
            AlarmMuteRule x-b0c0cee
            CompositeAlarm x-5edf65e
            Dashboard x-4a716a3
            EventApiDestination x-defbe9e
            EventConnection x-2738e20
            EventRule x-ed646da
            EventTarget -x-e1ce977
            LogGroup x-9edc96a
            LogResourcePolicy x-bdc3472
            MetricAlarm x-92ad8c0
            AnomalyMonitor arn:aws:ce::111122223333:anomalymonitor/9226f5b0-27ea-4b0e-cb75-1e10c2d50af2
            AnomalySubscription arn:aws:ce::111122223333:anomalysubscription/c3beddf7-51eb-74f3-c2d0-5f5e107ec34b
            DefaultSecurityGroup sg-x-default
            Eip eipalloc-x
            FlowLog fl-x
            InternetGateway igw-x
            NatGateway nat-x
            Route r-x
            RouteTable rtb-x
            RouteTableAssociation rtbassoc-x
            SecurityGroup sg-x
            Subnet subnet-x
            Vpc vpc-x
            VpcEndpoint vpce-x
            LifecyclePolicy x
            Repository x-9bb76b7
            Cluster arn:aws:ecs:eu-central-1:111122223333:cluster/x-909f9d0
            ClusterCapacityProviders x
            Service arn:aws:ecs:eu-central-1:111122223333:service/default/x-14d3bc4
            TaskDefinition x-00267b3
            ParameterGroup x-bb260f5
            ReplicationGroup x-83911e0
            SubnetGroup x-e121262
            OpenIdConnectProvider arn:aws:iam::111122223333:oidc-provider/x
            Policy arn:aws:iam::111122223333:policy/x-8dbfd10
            Role x-aa4729d
            RolePolicy :x-7b7c096
            RolePolicyAttachment -d563b5c
            Alias alias/x-436582c
            Key key-x
            Permission x-040ffcf
            Listener /9124c17376129026
            ListenerRule /507a1366e40a6553
            LoadBalancer arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/x-95b1ecb/95b1ecba8687db7e
            TargetGroup arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/x-96cee70/96cee70dd9c68914
            Instance db-x
            InstanceAutomatedBackupsReplication arn:aws:rds:eu-central-1:111122223333:auto-backup:ab-c9fcb7408a4e90f3dc62e1cde1c9fa1fd6ee95e
            ParameterGroup x-4c909b8
            SubnetGroup x-ccf2170
            Record _x_
            Bucket x-5dc7371
            BucketLifecycleConfiguration x
            BucketLogging x
            BucketOwnershipControls x
            BucketPolicy x
            BucketPublicAccessBlock x
            BucketServerSideEncryptionConfiguration x
            BucketVersioning x
            Secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:x-30b18a5-30b18a
            SecretRotation x
            SecretVersion |fb7879d0cad3dac1b09b701afec749fc
            HttpNamespace ns-ab56858201e06307
            Topic arn:aws:sns:eu-central-1:111122223333:x-28dfa19
            TopicPolicy x
            TopicSubscription :a5879cb922e9bf04c69eba9219a0f22c
            SecurityGroupEgressRule sgr-x
            SecurityGroupIngressRule sgr-x
            WebAcl 805dd695-c748-ee04-5c45-840201754aab
            WebAclAssociation ,
            WebAclLoggingConfiguration x
            ActionsEnvironmentSecret ::
            ActionsEnvironmentVariable ::
            ActionsRepositoryPermissions x
            ActionsSecret :
            ActionsVariable :
            BranchProtection BPR_dececbe1ec803470
            Repository x-3e5f226
            RepositoryDependabotSecurityUpdates x
            RepositoryEnvironment :
            RepositoryEnvironmentDeploymentPolicy ::162926698
            RepositoryRuleset 257640118
            RepositoryVulnerabilityAlerts x
            WorkflowRepositoryPermissions x
            RandomId ewGu_Q
            RandomPassword none
            """,
            ids);
    }
}
