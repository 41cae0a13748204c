using System.Text.Json;
using Stacks.Tools;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class NotifyPeopleTests
{
    private const string Topic = "arn:aws:sns:eu-west-1:123456789012:shop-production-alarms";

    [Theory]
    [InlineData("success", "shop-production: release 1.4.2 is deployed")]
    [InlineData("failure", "shop-production: the deployment of release 1.4.2 failed")]
    public async Task The_topic_hears_how_a_deployment_ended(string result, string title)
    {
        var tools = Fine();

        var run = await tools.RunAsync("notify", "production", "--result", result, "--message", "prove: \"api\" is <not> well");

        Assert.Equal(new CommandRun(0, $"Told {Topic}: {title}\n", ""), run);
        Assert.StartsWith($"aws sns publish --topic-arn {Topic} --subject {title} --message-structure json --message {{", tools.Calls[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_gets_a_text_and_the_chat_what_it_can_show()
    {
        var tools = Fine();

        await tools.RunAsync("notify", "production", "--result", "failure", "--message", "prove: \"api\" is <not> well");

        var message = MessageOf(tools);
        Assert.Equal("shop-production: the deployment of release 1.4.2 failed\n\nprove: \"api\" is <not> well", message.GetProperty("email").GetString());
        Assert.Equal(message.GetProperty("email").GetString(), message.GetProperty("default").GetString());
        var chat = JsonDocument.Parse(message.GetProperty("https").GetString()!).RootElement;
        Assert.Equal(("1.0", "custom"), (chat.GetProperty("version").GetString(), chat.GetProperty("source").GetString()));
        var content = chat.GetProperty("content");
        Assert.Equal("client-markdown", content.GetProperty("textType").GetString());
        Assert.Equal("shop-production: the deployment of release 1.4.2 failed", content.GetProperty("title").GetString());
        Assert.Equal("prove: \"api\" is <not> well", content.GetProperty("description").GetString());
    }

    [Fact]
    public async Task What_nobody_would_read_to_the_end_is_shortened()
    {
        var tools = Fine();

        await tools.RunAsync("notify", "production", "--result", "failure", "--message", new string('x', 2001));

        Assert.EndsWith($"\n\n{new string('x', 2000)} (shortened)", MessageOf(tools).GetProperty("default").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_version_leaves_a_subject_that_SNS_takes()
    {
        using var stacks = new TemporaryRepository("production");
        stacks.Replace("Pulumi.production.yaml", "    version: 1.4.2\n", $"    version: v{new string('1', 63)}\n");
        var tools = Fine();

        await CommandRun.InAsync(RecordedAws.Environment(tools) with { Files = () => stacks.Files }, "notify", "production", "--result", "failure", "--message", "x");

        var subject = tools.Calls[1][(tools.Calls[1].IndexOf("--subject ", StringComparison.Ordinal) + 10)..tools.Calls[1].IndexOf(" --message-structure", StringComparison.Ordinal)];
        Assert.Equal(100, subject.Length);
    }

    [Fact]
    public async Task Another_partition_has_its_own_topics()
    {
        var tools = Fine().On("aws sts get-caller-identity", """{"UserId": "x", "Account": "123456789012", "Arn": "arn:aws-us-gov:sts::123456789012:assumed-role/x/y"}""");

        await tools.RunAsync("notify", "production", "--result", "success", "--message", "x");

        Assert.StartsWith("aws sns publish --topic-arn arn:aws-us-gov:sns:", tools.Calls[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws sts get-caller-identity")]
    [InlineData("aws sns publish")]
    public async Task Who_could_not_be_told_is_an_error_of_its_own(string call)
    {
        var run = await Fine().Failing(call, RecordedAws.AccessDenied).RunAsync("notify", "production", "--result", "success", "--message", "x");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{call}: access denied", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_throttled_asks_again()
    {
        var tools = Fine().On("aws sns publish", new ToolAnswer(254, "", RecordedAws.Throttled), new ToolAnswer(0, "{}", ""));

        Assert.Equal(0, (await tools.RunAsync("notify", "production", "--result", "success", "--message", "x")).ExitCode);
    }

    [Fact]
    public async Task An_answer_of_another_shape_is_an_error() =>
        Assert.Equal(3, (await Fine().On("aws sts get-caller-identity", "{}").RunAsync("notify", "production", "--result", "success", "--message", "x")).ExitCode);

    private static RecordedTools Fine() => new RecordedTools()
        .On("aws sts get-caller-identity", """{"UserId": "AROAX:run", "Account": "123456789012", "Arn": "arn:aws:sts::123456789012:assumed-role/shop-production-deploy/run"}""")
        .On("aws sns publish", """{"MessageId": "00000000-0000-0000-0000-000000000000"}""");

    private static JsonElement MessageOf(RecordedTools tools)
    {
        var call = tools.Calls[1];
        var begin = call.IndexOf("--message {", StringComparison.Ordinal) + "--message ".Length;
        return JsonDocument.Parse(call[begin..call.IndexOf(" --region", StringComparison.Ordinal)]).RootElement;
    }
}
