using Infra.Settings;

namespace Tests.Settings;

/// <summary>The variables that a stack adds to those of every pipeline.</summary>
public sealed class PipelineVariableTests
{
    private const string Outputs = "the name of an output: alarmTopic, cacheHost, cluster, databaseHost, deployRole, privateSubnets, url or vpc";
    private const string Reserved = "is reserved; the platform sets it";

    public static TheoryData<string, string> Refused => new()
    {
        { "{DB: databaseHots}", $"github.variables.DB is 'databaseHots' but must be {Outputs}; did you mean 'databaseHost'?" },
        { "{DB: nothingLikeIt}", $"github.variables.DB is 'nothingLikeIt' but must be {Outputs}" },
        { "{DB: ''}", $"github.variables.DB is '' but must be {Outputs}; did you mean 'alarmTopic', 'cacheHost', 'cluster'?" },
        { "{DB: [url]}", $"github.variables.DB is a list of 1 but must be {Outputs}" },
        { "{db: databaseHost}", "github.variables.db is no name for a variable; it must be capital letters, digits and underscores, not beginning with a digit or GITHUB_" },
        { "{AWS_REGION: url}", $"github.variables.AWS_REGION {Reserved}" },
        { "{ECS_SERVICES: cluster}", $"github.variables.ECS_SERVICES {Reserved}" },
        { "{API_REPOSITORY_URL: url}", $"github.variables.API_REPOSITORY_URL {Reserved}" },
        { "{PULUMI_BACKEND_URL: url}", $"github.variables.PULUMI_BACKEND_URL {Reserved}" },
        { "{SITE_WEB_BUCKET: url}", $"github.variables.SITE_WEB_BUCKET {Reserved}" },
        { "{DB_PASSWORD: databaseHost}", "github.variables.DB_PASSWORD has the name of a secret, and the logs of workflows print variables" },
        { "[url]", "github.variables is a list of 1 but must be a section with the name of an output for each variable, or {}" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_wrong_value_is_refused(string value, string line) => Reading.ShouldBeRefused("github.variables", value, line);

    [Fact]
    public void They_are_in_order() => Assert.Equal(
        [new PipelineVariable("ADDRESS", PlatformOutput.Url), new PipelineVariable("VPC", PlatformOutput.Vpc)],
        Reading.ShouldBeTaken("github.variables", "{VPC: vpc, ADDRESS: url}").GitHub.Variables);

    [Fact]
    public void A_stack_that_adds_none_has_none() => Assert.Empty(Reading.ShouldBeTaken("github.variables", "{}").GitHub.Variables);
}
