using Stacks.Operations;
using Stacks.Operations.Proving;
using Stacks.Operations.Rollbacks;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

/// <summary>The way back of a service that is deployed blue/green.</summary>
public sealed class ServiceReturnTests : IDisposable
{
    private static readonly RunningRevision Old = new("sha256:x", "arn:api:6");

    private readonly TemporaryRepository _repository = new("production");
    private readonly RecordedTools _tools = new RecordedTools()
        .On("aws ecs list-service-deployments", """{"serviceDeployments": [{"serviceDeploymentArn": "arn:deployment"}]}""")
        .On("aws ecs describe-service-deployments", """{"serviceDeployments": [{"sourceServiceRevisions": [{"arn": "arn:revision"}]}]}""")
        .On("aws ecs describe-service-revisions", """{"serviceRevisions": [{"taskDefinition": "arn:api:6"}]}""")
        .On("aws ecs stop-service-deployment", "{}")
        .On("aws ecs update-service", "{}");

    public ServiceReturnTests()
    {
        _repository.Replace("Pulumi.production.yaml", "      drainSeconds: 30", "      drainSeconds: 30\n      deployment: blueGreen\n      bakeMinutes: 10");
        _repository.Replace("Pulumi.production.yaml", "      requestsPerTask: 1000\n", "");
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Within_the_bake_time_the_traffic_goes_back_to_the_tasks_of_before()
    {
        await ReturnAsync("api");

        Assert.StartsWith("aws ecs stop-service-deployment --service-deployment-arn arn:deployment --stop-type ROLLBACK ", _tools.Calls[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws ecs list-service-deployments", """{"serviceDeployments": []}""")]
    [InlineData("aws ecs describe-service-deployments", """{"serviceDeployments": [{}]}""")]
    [InlineData("aws ecs describe-service-revisions", """{"serviceRevisions": [{"taskDefinition": "arn:api:5"}]}""")]
    public async Task Otherwise_it_is_a_deployment_like_any_other(string call, string answer)
    {
        _tools.On(call, answer);

        await ReturnAsync("api");

        Assert.StartsWith("aws ecs update-service --cluster shop-production --service api --task-definition arn:api:6 ", _tools.Calls[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(_tools.Calls, made => made.Contains("stop-service-deployment", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rolling_one_is_asked_nothing_before()
    {
        await ReturnAsync("worker");

        Assert.StartsWith("aws ecs update-service --cluster shop-production --service worker ", Assert.Single(_tools.Calls), StringComparison.Ordinal);
    }

    private Task ReturnAsync(string service) =>
        new ServiceReturn(RecordedOperation.On("production", _tools) with { Stack = StackInAws.Of(_repository.Files, "production") }).BeginAsync(service, Old, CancellationToken.None);
}
