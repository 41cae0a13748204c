using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;

namespace Tests.Policies;

/// <summary>What each service of AWS takes as a name, by its own documentation.</summary>
[Collection("plans")]
public sealed class NameRuleTests(StackPlans plans)
{
    public static TheoryData<string, string, int> Limits => new()
    {
        { ResourceTypes.Alarm, "name", 255 },
        { ResourceTypes.AnomalyMonitor, "name", 1024 },
        { ResourceTypes.AnomalySubscription, "name", 1024 },
        { ResourceTypes.ApiDestination, "name", 64 },
        { ResourceTypes.BackupPlan, "name", 50 },
        { ResourceTypes.BackupSelection, "name", 50 },
        { ResourceTypes.BackupVault, "name", 50 },
        { ResourceTypes.Budget, "name", 100 },
        { ResourceTypes.Bucket, "bucket", 63 },
        { ResourceTypes.Cache, "replicationGroupId", 40 },
        { ResourceTypes.CacheParameters, "name", 255 },
        { ResourceTypes.CacheSubnets, "name", 255 },
        { ResourceTypes.Cluster, "name", 255 },
        { ResourceTypes.CompositeAlarm, "alarmName", 255 },
        { ResourceTypes.Dashboard, "dashboardName", 255 },
        { ResourceTypes.Database, "identifier", 63 },
        { ResourceTypes.DatabaseParameters, "name", 255 },
        { ResourceTypes.DatabaseSubnets, "name", 255 },
        { ResourceTypes.EventRule, "name", 64 },
        { ResourceTypes.HttpNamespace, "name", 1024 },
        { ResourceTypes.ImageRepository, "name", 256 },
        { ResourceTypes.LoadBalancer, "name", 32 },
        { ResourceTypes.LogGroup, "name", 512 },
        { ResourceTypes.ManagedPolicy, "name", 128 },
        { ResourceTypes.OriginAccess, "name", 64 },
        { ResourceTypes.ResponseHeaders, "name", 128 },
        { ResourceTypes.RestoreTestingPlan, "name", 50 },
        { ResourceTypes.RestoreTestingSelection, "name", 50 },
        { ResourceTypes.Role, "name", 64 },
        { ResourceTypes.RolePolicy, "name", 128 },
        { ResourceTypes.ScalingPolicy, "name", 256 },
        { ResourceTypes.ScheduledScaling, "name", 256 },
        { ResourceTypes.Secret, "namePrefix", 486 },
        { ResourceTypes.SecurityGroup, "name", 255 },
        { ResourceTypes.Service, "name", 255 },
        { ResourceTypes.SlackChannel, "configurationName", 128 },
        { ResourceTypes.TargetGroup, "name", 32 },
        { ResourceTypes.TaskDefinition, "family", 255 },
        { ResourceTypes.Topic, "name", 256 },
        { ResourceTypes.WebAcl, "name", 128 },
    };

    [Theory, MemberData(nameof(Limits))]
    public void A_name_is_as_long_as_its_service_takes_and_no_longer(string type, string input, int longest)
    {
        Assert.False(Breaks("NAME-01", type, input, new string('x', longest)));
        Assert.False(Breaks("NAME-04", type, input, new string('x', longest)));
        Assert.True(Breaks("NAME-01", type, input, new string('x', longest + 1)));
        Assert.True(Breaks("NAME-01", type, input, ""));
    }

    [Fact]
    public void An_alias_of_a_key_has_a_limit_as_well()
    {
        Assert.False(Breaks("NAME-01", ResourceTypes.EncryptionKeyAlias, "name", $"alias/{new string('x', 250)}"));
        Assert.True(Breaks("NAME-01", ResourceTypes.EncryptionKeyAlias, "name", $"alias/{new string('x', 251)}"));
    }

    [Fact]
    public void Every_type_that_is_held_to_a_limit_is_tried() => Assert.Empty(plans.All
        .SelectMany(PolicyCatalog.All.Single(policy => policy.Id == "NAME-01").Select)
        .Select(resource => resource.Type)
        .Except(Limits.Select(row => (string)row[0]).Append(ResourceTypes.EncryptionKeyAlias)));

    [Theory]
    [InlineData(ResourceTypes.ApiDestination, "name", "a_b.C-1", "a/b")]
    [InlineData(ResourceTypes.BackupPlan, "name", "a_b.C-1", "a b")]
    [InlineData(ResourceTypes.BackupSelection, "name", "a_b.C-1", "a/b")]
    [InlineData(ResourceTypes.BackupVault, "name", "a_B-1", "a.b")]
    [InlineData(ResourceTypes.Bucket, "bucket", "a1.b-c", "A1b")]
    [InlineData(ResourceTypes.Bucket, "bucket", "abc", "ab")]
    [InlineData(ResourceTypes.Bucket, "bucket", "1bc", "-bc")]
    [InlineData(ResourceTypes.Bucket, "bucket", "ab1", "ab.")]
    [InlineData(ResourceTypes.Bucket, "bucket", "a.b", "a..b")]
    [InlineData(ResourceTypes.Bucket, "bucket", "a-b", "a_b")]
    [InlineData(ResourceTypes.Cache, "replicationGroupId", "a1-b", "a1--b")]
    [InlineData(ResourceTypes.CacheParameters, "name", "a1-b", "1a")]
    [InlineData(ResourceTypes.Cluster, "name", "a_B-1", "a.b")]
    [InlineData(ResourceTypes.Dashboard, "dashboardName", "a_B-1", "a.b")]
    [InlineData(ResourceTypes.Database, "identifier", "a1-b", "-a")]
    [InlineData(ResourceTypes.Database, "identifier", "z", "a-")]
    [InlineData(ResourceTypes.Database, "identifier", "ab", "aB")]
    [InlineData(ResourceTypes.Database, "identifier", "a-b", "a_b")]
    [InlineData(ResourceTypes.DatabaseParameters, "name", "a1-b", "a1.b")]
    [InlineData(ResourceTypes.EncryptionKeyAlias, "name", "alias/a_B/c-1", "key/a")]
    [InlineData(ResourceTypes.EncryptionKeyAlias, "name", "alias/awsome", "alias/aws/a")]
    [InlineData(ResourceTypes.EncryptionKeyAlias, "name", "alias/a", "alias/a.b")]
    [InlineData(ResourceTypes.EventRule, "name", "a_b.C-1", "a/b")]
    [InlineData(ResourceTypes.LoadBalancer, "name", "a-B1", "a_b")]
    [InlineData(ResourceTypes.LoadBalancer, "name", "ab", "-ab")]
    [InlineData(ResourceTypes.LoadBalancer, "name", "a", "ab-")]
    [InlineData(ResourceTypes.LoadBalancer, "name", "internals", "internal-a")]
    [InlineData(ResourceTypes.LogGroup, "name", "/a_b.C#1-2", "a b")]
    [InlineData(ResourceTypes.ManagedPolicy, "name", "a_+=,.@-1", "a/b")]
    [InlineData(ResourceTypes.ResponseHeaders, "name", "a_b.C-1", "a/b")]
    [InlineData(ResourceTypes.RestoreTestingPlan, "name", "a_B1", "a-b")]
    [InlineData(ResourceTypes.RestoreTestingSelection, "name", "a_B1", "a-b")]
    [InlineData(ResourceTypes.Role, "name", "a_+=,.@-1", "a/b")]
    [InlineData(ResourceTypes.RolePolicy, "name", "a_+=,.@-1", "a/b")]
    [InlineData(ResourceTypes.Secret, "namePrefix", "a/_+=.@-1", "a,b")]
    [InlineData(ResourceTypes.SecurityGroup, "name", "sga", "sg-a")]
    [InlineData(ResourceTypes.Service, "name", "a_B-1", "a.b")]
    [InlineData(ResourceTypes.SlackChannel, "configurationName", "a_B-1", "a.b")]
    [InlineData(ResourceTypes.TargetGroup, "name", "a-B1", "a_b")]
    [InlineData(ResourceTypes.TaskDefinition, "family", "a_B-1", "a.b")]
    [InlineData(ResourceTypes.Topic, "name", "a_b-C.fifo", "a/b")]
    [InlineData(ResourceTypes.WebAcl, "name", "a_B-1", "a.b")]
    public void A_name_has_the_characters_that_its_service_takes(string type, string input, string taken, string refused)
    {
        Assert.False(Breaks("NAME-04", type, input, taken));
        Assert.True(Breaks("NAME-04", type, input, refused));
    }

    [Fact]
    public void A_name_that_AWS_generates_leaves_nothing_to_refuse() => Assert.False(Breaks("NAME-04", ResourceTypes.LoadBalancer, "internal", value: true));

    public static TheoryData<string, string> Shared => new()
    {
        { ResourceTypes.Alarm, "name" }, { ResourceTypes.BackupPlan, "name" }, { ResourceTypes.BackupVault, "name" }, { ResourceTypes.Budget, "name" }, { ResourceTypes.Bucket, "bucket" },
        { ResourceTypes.Cache, "replicationGroupId" }, { ResourceTypes.Cluster, "name" }, { ResourceTypes.CompositeAlarm, "alarmName" }, { ResourceTypes.Database, "identifier" },
        { ResourceTypes.EncryptionKeyAlias, "name" }, { ResourceTypes.EventRule, "name" }, { ResourceTypes.LoadBalancer, "name" }, { ResourceTypes.LogGroup, "name" },
        { ResourceTypes.ManagedPolicy, "name" }, { ResourceTypes.OriginAccess, "name" }, { ResourceTypes.ResponseHeaders, "name" }, { ResourceTypes.Role, "name" },
        { ResourceTypes.TaskDefinition, "family" }, { ResourceTypes.Topic, "name" }, { ResourceTypes.WebAcl, "name" },
    };

    [Theory, MemberData(nameof(Shared))]
    public void A_name_that_an_account_has_once_says_its_stack(string type, string input)
    {
        Assert.True(Breaks("NAME-02", type, input, "shop"));
        Assert.False(Breaks("NAME-02", type, input, "shop-production"));
        Assert.False(Breaks("NAME-02", type, input, "/shop/production/api"));
    }

    private bool Breaks(string policy, string type, string input, object value)
    {
        var plan = Mutate.Adding(type, "tried", (input, value))(plans.Production);
        return PolicyReport.Of(plan, PolicyCatalog.All.Where(candidate => candidate.Id == policy)).Violations.Any(violation => violation.Resource == "tried");
    }
}
