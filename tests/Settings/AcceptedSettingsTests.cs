using Infra.Acceptance;
using Infra.Plans;
using Infra.Policies;
using Infra.Recording;
using Infra.Settings;
using Stacks;
using Tests.Fixtures;
using Tests.Properties;

namespace Tests.Settings;

/// <summary>What AWS and GitHub would refuse in the plan is refused by its key before: the last value that is taken, and the first that is not.</summary>
public sealed class AcceptedSettingsTests
{
    private const string Registry = "ghcr.io/";
    private const string Owner = "ooooooooooooooooooooooooooooooooooooooo";

    [Fact]
    public void An_image_elsewhere_leaves_room_for_its_digest()
    {
        var longest = $"{Registry}{new string('i', 183 - Registry.Length)}";
        Assert.NotNull(Reading.ShouldBeTaken("services.api.image", $"{longest}:1.4.2"));
        Reading.ShouldBeRefused(
            "services.api.image",
            $"{longest}i:1.4.2",
            $"services.api.image is '{longest[..80]}...' but must be an image whose registry and name have at most 183 characters: ECS takes 255 with the digest");
    }

    [Fact]
    public void A_rule_of_the_load_balancer_has_six_wildcards()
    {
        Assert.NotNull(Reading.ShouldBeTaken("services.api.paths", "['/a*b?', '/c*d?', '/e*f?']"));
        Reading.ShouldBeRefused(
            "services.api.paths",
            "['/a*b?', '/c*d?', '/e*f?*']",
            "services.api.paths has 7 wildcards but must have at most 6, as many * and ? as a rule of the load balancer takes");
    }

    [Fact]
    public void A_name_in_the_DNS_ends_in_two_characters_or_more()
    {
        Assert.NotNull(Reading.ShouldBeTaken("sites.web.domain", "shop.io"));
        Reading.ShouldBeRefused(
            "sites.web.domain",
            "shop.i",
            "sites.web.domain is 'shop.i' but must be a DNS name in lower case of at most 64 characters, for example shop.example.com");
    }

    [Theory]
    [InlineData("{ snapshot: a-1 }", "{ snapshot: a--1 }", "database.restore.snapshot is 'a--1' but must be the name or ARN of a snapshot, for example rds:shop-staging-2026-11-20-02-05")]
    [InlineData("{ snapshot: a1 }", "{ snapshot: a1- }", "database.restore.snapshot is 'a1-' but must be the name or ARN of a snapshot, for example rds:shop-staging-2026-11-20-02-05")]
    [InlineData(
        "{ pointInTimeOf: a-1, at: latest }",
        "{ pointInTimeOf: a--1, at: latest }",
        "database.restore.pointInTimeOf is 'a--1' but must be the name of a database of the account and region, for example shop-staging")]
    [InlineData(
        "{ pointInTimeOf: a1, at: latest }",
        "{ pointInTimeOf: a1-, at: latest }",
        "database.restore.pointInTimeOf is 'a1-' but must be the name of a database of the account and region, for example shop-staging")]
    public void Names_of_RDS_have_single_hyphens_within(string taken, string refused, string line)
    {
        var text = SettingsText.Staging.With("database.generation", "2").With("database.restore", taken);
        Assert.NotNull(Reading.Read(text).Database.Restore);
        text.With("database.restore", refused).ShouldBeRefused(line);
    }

    [Fact]
    public void A_cache_on_disks_is_not_offered()
    {
        Assert.NotNull(Reading.ShouldBeTaken("cache.nodeType", "cache.r6g.xlarge"));
        Reading.ShouldBeRefused(
            "cache.nodeType",
            "cache.r6gd.xlarge",
            "cache.nodeType is 'cache.r6gd.xlarge' but must be an ElastiCache node type, for example cache.t4g.small, in infra/Acceptance/Facts/elasticache-node-types.tsv, other than r6gd");
    }

    [Fact]
    public void The_name_of_a_ruleset_begins_with_that_of_its_branch()
    {
        var longest = new string('b', 59);
        Assert.NotNull(Reading.ShouldBeTaken("github.branch", longest));
        Reading.ShouldBeRefused(
            "github.branch",
            $"{longest}b",
            $"github.branch is '{longest}b' but must be a name of at most 59 characters with branchRules ruleset, whose name it begins: GitHub takes 100");
        Assert.NotNull(Reading.Read(SettingsText.Staging.With("github.branchRules", "classic").With("github.branch", $"{longest}b")));
    }

    [Fact]
    public void An_alarm_has_room_for_the_address_of_its_runbook()
    {
        // Nine characters each, as an address writes them.
        var text = SettingsText.Staging.With("github.branchRules", "classic").With("github:owner", Owner).With("github.repository", $"{Owner}/{new string('r', 100)}");
        Assert.NotNull(Reading.Read(text.With("github.branch", $"{new string('漢', 48)}bbb")));
        text.With("github.branch", $"{new string('漢', 48)}bbbb").ShouldBeRefused(
            $"github.branch is '{new string('漢', 48)}bbbb' but must be a name with which the address of its files has at most 600 characters, since every alarm links its runbook; it has 601");
    }

    [Fact]
    public void A_path_may_end_like_another()
    {
        var settings = Reading.Read(SettingsText.Staging.With("services.api.readinessPath", "/ready").With("services.api.livenessPath", "/live/ready"));
        Assert.DoesNotContain(PolicyCatalog.Check(PlanOf("staging", settings)), violation => violation.Policy.Id == "ECS-08");
    }

    [Fact]
    public void The_name_of_a_stack_is_looked_for_as_a_whole()
    {
        var settings = Reading.Read(SettingsText.Staging.With("sites", "{ sass-assets-site: { domain: s.example.com } }"));
        Assert.Empty(AcceptanceReport.Of(PlanOf("s", settings)).Refusals);
    }

    [Fact]
    public void The_proof_of_CloudFront_hides_the_conditions_of_a_rule_and_is_no_refusal() =>
        Assert.Empty(AcceptanceReport.Of(PlanOf("staging", Reading.ShouldBeTaken("edge.cloudFront", "true"))).Refusals);

    [Fact]
    public void A_replica_waits_for_what_its_metrics_need()
    {
        var settings = Reading.Read(SettingsText.Staging.With("database.masterPassword", "generated").With("database.readReplica", "true"));
        Assert.Empty(AcceptanceReport.Of(PlanOf("staging", settings)).Refusals);
    }

    [Theory]
    [InlineData("api")]
    [InlineData("worker")]
    public void More_services_than_a_security_group_has_rules_are_taken_and_ask_for_a_quota(string kind)
    {
        var report = AcceptanceReport.Of(PlanOf("staging", StackSettingsReader.Read(new ChangedFile("staging", [.. Features.Services(kind, 61), new Change("sites", null)]))));
        Assert.Empty(report.Refusals);
        Assert.Contains(report.Questions, question => question.Id.StartsWith("GROUP-RULES-", StringComparison.Ordinal));
    }

    [Fact]
    public void As_many_variables_as_are_taken_fit_into_an_environment()
    {
        static string Variables(int count) => $"{{{string.Join(", ", Enumerable.Range(1, count).Select(number => $"V{number}: vpc"))}}}";
        var settings = Reading.ShouldBeTaken("github.variables", Variables(87));
        var plan = PlanOf("staging", settings);
        Assert.Equal(100, plan.Resources.Count(resource => resource.Type == "github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable"));
        Reading.ShouldBeRefused(
            "github.variables",
            Variables(88),
            "github.variables brings the variables of the environment to 101 beside those that the platform sets for services, sites and tasks; GitHub takes 100");
    }

    [Fact]
    public void Sites_take_variables_too()
    {
        static string Sites(int count) => $"{{{string.Join(", ", Enumerable.Range(1, count).Select(number => $"s{number}: {{domain: s{number}.example.com}}"))}}}";
        Assert.Equal(44, Reading.ShouldBeTaken("sites", Sites(44)).Sites.Count);
        Reading.ShouldBeRefused(
            "sites", Sites(45), "sites brings the variables of the environment to 101 beside those that the platform sets for services, sites and tasks; GitHub takes 100");
    }

    private static Plan PlanOf(string stack, StackSettings settings) =>
        PlanRecorder.RecordAsync("infra", stack, settings.Region, options => new Platform(settings, options)).GetAwaiter().GetResult();
}
