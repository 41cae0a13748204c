using System.Security.Authentication;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class SmokeTestTests
{
    private const string Ready = "https://shop.example.com/health/ready";
    private const string Live = "https://shop.example.com/health/live";
    private const string Version = "https://shop.example.com/version";

    private readonly RecordedWeb _web = new RecordedWeb()
        .On(Ready, RecordedWeb.Answer(200))
        .On(Live, RecordedWeb.Answer(200))
        .On(Version, RecordedWeb.Answer(200, """{"name": "shop", "version": "1.4.2"}"""));

    [Fact]
    public async Task A_stack_with_good_answers_passes() => Assert.Equal(
        new CommandRun(
            0,
            $"api readiness: {Ready} is good\napi liveness: {Live} is good\napi version: {Version} is good, 1.4.2\nproduction: 3 of 3 answers are good.\n",
            ""),
        await RunAsync());

    [Fact]
    public async Task What_is_not_ready_yet_is_asked_again_and_what_was_good_is_not()
    {
        _web.On(Ready, RecordedWeb.Answer(503), RecordedWeb.Answer(503), RecordedWeb.Answer(200));

        var run = await RunAsync();

        Assert.Equal((0, 3, 1), (run.ExitCode, _web.Asked.Count(address => address == Ready), _web.Asked.Count(address => address == Live)));
        Assert.Contains($"api readiness: {Ready} 503: not ready, a dependency is down or no task is there to answer\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_never_gets_ready_is_told_when_the_time_is_up()
    {
        _web.On(Ready, RecordedWeb.Answer(503));

        var run = await RunAsync("--timeout-minutes", "1");

        Assert.Equal(
            (1, $"waited 1 minutes for good answers from production; last seen: api readiness: {Ready} 503: not ready, a dependency is down or no task is there to answer\n"),
            (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("1.4.2", true)]
    [InlineData("shop 1.4.2\n", true)]
    [InlineData("{\"v\":\"1.4.20\",\"version\":\"1.4.2\"}", true)]
    [InlineData("1.4.2+build7", true)]
    [InlineData("1.4.20", false)]
    [InlineData("11.4.2", false)]
    [InlineData("1.4.2-rc1", false)]
    [InlineData("2.1.4.2", false)]
    [InlineData("1x4x2", false)]
    [InlineData("", false)]
    public async Task The_version_is_a_word_of_its_own(string answer, bool passes)
    {
        _web.On(Version, RecordedWeb.Answer(200, answer));

        var run = await RunAsync();

        Assert.Equal(passes ? 0 : 1, run.ExitCode);
        Assert.Equal(!passes, run.Error.Contains($"api version: {Version} answers, but does not name 1.4.2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(301, "301, leads to https://elsewhere.example.com/, which is not followed")]
    [InlineData(404, "404 NotFound")]
    [InlineData(500, "500 InternalServerError")]
    [InlineData(204, "204 NoContent")]
    [InlineData(561, "561")]
    public async Task Whatever_is_not_200_is_not_good(int status, string told)
    {
        _web.On(Live, RecordedWeb.Answer(status, "", status == 301 ? "https://elsewhere.example.com/" : null));

        var run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith($"last seen: api liveness: {Live} {told}\n", run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, Exception> Failures => new()
    {
        {
            "TLS failed, look at the certificate and whether it is for shop.example.com: The remote certificate is invalid: NotTimeValid",
            new HttpRequestException(HttpRequestError.SecureConnectionError, "see inner exception", new AuthenticationException("The remote certificate is invalid: NotTimeValid"))
        },
        { "no answer (NameResolutionError): Name or service not known", new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known") },
        { "no answer within 10 seconds", new TaskCanceledException() },
        { "the answer broke off: reset", new IOException("reset") },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_gives_no_answer_is_told_with_the_reason(string told, Exception exception)
    {
        _web.On(Ready, RecordedWeb.Failing(exception));

        var run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith($"last seen: api readiness: {Ready} {told}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_given_is_asked_without_asking_Pulumi()
    {
        var web = new RecordedWeb()
            .On("https://other.example.com/health/ready", RecordedWeb.Answer(200))
            .On("https://other.example.com/health/live", RecordedWeb.Answer(200))
            .On("https://other.example.com/version", RecordedWeb.Answer(200, "1.4.2"));

        var run = await CommandRun.InAsync(RecordedAws.Environment(new RecordedTools()) with { Web = () => web }, "smoke", "production", "--url", "https://other.example.com");

        Assert.Equal((0, 3), (run.ExitCode, web.Asked.Count));
    }

    [Fact]
    public async Task A_path_that_the_load_balancer_leads_elsewhere_is_not_asked()
    {
        var run = await RunAsync("      paths: [/*]\n", "      paths: [/health/*]\n");

        Assert.Equal((0, 2), (run.ExitCode, _web.Asked.Count));
        Assert.Contains(
            "api version: not asked, since the load balancer does not lead shop.example.com/version to api; services.api.paths and hosts say what it does\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_that_can_ask_nothing_does_not_pass()
    {
        var run = await RunAsync("      paths: [/*]\n", "      paths: [/api/*]\n");

        Assert.Equal((1, 0), (run.ExitCode, _web.Asked.Count));
        Assert.Equal("production: nothing could be asked, so nothing is known: no path of an API that says how it is can be reached from outside\n", run.Error);
    }

    [Fact]
    public async Task An_api_with_hosts_is_asked_by_one_of_them()
    {
        var web = new RecordedWeb()
            .On("https://api.shop.example.com/health/ready", RecordedWeb.Answer(200))
            .On("https://api.shop.example.com/health/live", RecordedWeb.Answer(200))
            .On("https://api.shop.example.com/version", RecordedWeb.Answer(200, "1.4.2"));

        Assert.Equal((0, 3), ((await RunAsync(web, "      paths: [/*]\n", "      paths: [/*]\n      hosts: [api.shop.example.com]\n")).ExitCode, web.Asked.Count));
    }

    [Fact]
    public async Task An_api_with_hosts_is_not_asked_at_an_address_that_is_none_of_them()
    {
        using var stacks = new TemporaryRepository("production");
        stacks.Replace("Pulumi.production.yaml", "      paths: [/*]\n", "      paths: [/*]\n      hosts: [api.shop.example.com]\n");

        var run = await CommandRun.InAsync(
            RecordedAws.Environment(new RecordedTools()) with { Web = () => _web, Files = () => stacks.Files }, "smoke", "production", "--url", "https://other.example.com");

        Assert.Equal((1, 0), (run.ExitCode, _web.Asked.Count));
        Assert.StartsWith("api readiness: not asked, since the load balancer does not lead other.example.com/health/ready to api", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_an_earlier_rule_takes_belongs_to_that_one()
    {
        using var stacks = new TemporaryRepository("production");
        var text = stacks.Read("Pulumi.production.yaml");
        var begin = text.IndexOf("    api:\n", StringComparison.Ordinal);
        var end = text.IndexOf("    worker:\n", StringComparison.Ordinal);
        var admin = text[begin..end].Replace("    api:\n", "    admin:\n", StringComparison.Ordinal)
            .Replace("paths: [/*]", "paths: [/vers?on, /admin/*]", StringComparison.Ordinal).Replace("priority: 1000", "priority: 10", StringComparison.Ordinal);
        stacks.Write("Pulumi.production.yaml", text[..begin] + admin + text[begin..]);

        var run = await CommandRun.InAsync(RecordedAws.Environment(Outputs()) with { Web = () => _web, Files = () => stacks.Files }, "smoke", "production");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("admin readiness: not asked", run.Output, StringComparison.Ordinal);
        Assert.Contains($"admin version: {Version} is good, 1.4.2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("api version: not asked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_api_without_a_path_for_its_version_is_not_asked_for_it()
    {
        var run = await RunAsync("      versionPath: /version\n", "");

        Assert.Equal((0, 2), (run.ExitCode, _web.Asked.Count));
        Assert.StartsWith("api version: not asked, since services.api.versionPath is not set\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_sleeps_is_not_asked()
    {
        var tools = new RecordedTools().On("aws ecs describe-services", RecordedAws.Services(RecordedAws.Service("staging", "api", desired: 0, running: 0)));

        var run = await CommandRun.InAsync(RecordedAws.Environment(tools) with { Web = () => _web }, "smoke", "staging");

        Assert.Equal(new CommandRun(0, "api: not asked, it sleeps as shutdown says\nstaging: no API runs, so there is nothing to ask.\n", ""), run);
    }

    [Theory]
    [InlineData("{}", 1, "production has no url in its outputs; deploy the stack first, or name the address with --url\n")]
    [InlineData("no", 3, "pulumi stack output: its answer is not the JSON that its documentation promises (at line 1)\n")]
    public async Task Without_an_address_nothing_is_asked(string outputs, int exitCode, string error)
    {
        var run = await CommandRun.InAsync(
            RecordedAws.Environment(new RecordedTools().On("pulumi stack output", outputs)) with { Web = () => _web }, "smoke", "production");

        Assert.Equal(new CommandRun(exitCode, "", error), run);
    }

    private static RecordedTools Outputs() => new RecordedTools().On("pulumi stack output --json --stack production", """{"url": "https://shop.example.com", "customerFacing": true}""");

    private Task<CommandRun> RunAsync() => RunAsync([]);

    private Task<CommandRun> RunAsync(params string[] options) =>
        options is [var old, var now] && old.StartsWith(' ')
            ? RunAsync(_web, old, now)
            : CommandRun.InAsync(RecordedAws.Environment(Outputs()) with { Web = () => _web }, ["smoke", "production", .. options]);

    private static async Task<CommandRun> RunAsync(RecordedWeb web, string old, string now)
    {
        using var stacks = new TemporaryRepository("production");
        stacks.Replace("Pulumi.production.yaml", old, now);
        return await CommandRun.InAsync(RecordedAws.Environment(Outputs()) with { Web = () => web, Files = () => stacks.Files }, "smoke", "production");
    }
}
