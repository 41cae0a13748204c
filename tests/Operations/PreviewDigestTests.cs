using System.Text.Json.Nodes;
using Infra.Plans.Foreign;
using Stacks.Operations.Previews;
using Stacks.Tools;

namespace Tests.Operations;

public sealed class PreviewDigestTests
{
    private const string File = "preview.json";

    private static readonly string Digest = Of(Sample.Of(File));

    [Fact]
    public void It_is_the_same_on_every_machine() => Assert.Equal("8049e2377b3a7b0adeecbd88bc5479164a5b3ce4fd94a9bd94ba049ea5e37fb2", Digest);

    [Fact]
    public void The_order_of_steps_members_reasons_and_dependencies_does_not_matter() => Assert.Equal(Digest, Of(Reversed(JsonNode.Parse(Sample.Of(File))!, ordered: false).ToJsonString()));

    [Theory]
    [InlineData("2026-03-02T10:00:00Z", "2027-11-12T13:14:15Z")]
    [InlineData("\"duration\": 4183202458", "\"duration\": 1")]
    [InlineData("7b6a2a4e-1111-4444-8888-0123456789ab", "04da6b54-80e4-46f7-96ec-b56ff0331ba9")]
    [InlineData("eipalloc-0123456789abcdef0", "eipalloc-0")]
    [InlineData("FargateService.cs#40", "FargateService.cs#41")]
    [InlineData("\"waitForSteadyState\": true", "\"waitForSteadyState\": false")]
    [InlineData("\"message\": \"info\"", "\"message\": \"warning\"")]
    [InlineData("v1:canary-ciphertext", "v1:another")]
    [InlineData("\\\"canary-plaintext\\\"", "\\\"another\\\"")]
    [InlineData("\"__defaults\": []", "\"__defaults\": [\"name\"]")]
    [InlineData("\"healthCheckGracePeriodSeconds\": 60", "\"healthCheckGracePeriodSeconds\": 60.0")]
    [InlineData("\"infra:product\": \"shop\"", "\"infra:product\": \"shop2\"")]
    [InlineData("\"same\": 236", "\"same\": 1236")]
    public void What_does_not_change_the_plan_does_not_change_the_digest(string old, string now) => Assert.Equal(Digest, Of(Sample.With(File, old, now)));

    [Theory]
    [InlineData("\"desiredCount\": 2,", "\"desiredCount\": 3,")]
    [InlineData("\"desiredCount\": 1,", "\"desiredCount\": 3,")]
    [InlineData("\"desiredCount\": 2,", "\"desiredCount\": \"2\",")]
    [InlineData("\"desiredCount\": 2,", "\"desiredCount\": \"n2\",")]
    [InlineData("\"desiredCount\": 2,", "")]
    [InlineData("\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\"", "\"arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-staging-api:42\"")]
    [InlineData("12345678901234567890123456789012345", "12345678901234567890123456789012346")]
    [InlineData("\\\"image\\\":\\\"new\\\"", "\\\"image\\\":\\\"newer\\\"")]
    [InlineData("\"op\": \"delete\"", "\"op\": \"create\"")]
    [InlineData("\"op\": \"replace\"", "\"op\": \"update\"")]
    [InlineData("Eip::network-nat-1\"", "Eip::network-nat-2\"")]
    [InlineData("\"secretName\": \"TOKEN\"", "\"secretName\": \"OTHER\"")]
    [InlineData("1b47061264138c4ac30d75fd1eb44270", "00000000000000000000000000000000")]
    [InlineData("\"protect\": true", "\"protect\": false")]
    [InlineData("\"retainOnDelete\": true", "\"retainOnDelete\": false")]
    [InlineData("\"create\": 1200", "\"create\": 1201")]
    [InlineData("\"diffReasons\": [\"containerDefinitions\"]", "\"diffReasons\": []")]
    [InlineData("\"replaceReasons\": [\"containerDefinitions\"]", "\"replaceReasons\": [\"family\"]")]
    [InlineData("\"taskDefinition\": {\"kind\": \"update\"", "\"taskDefinition\": {\"kind\": \"update-replace\"")]
    [InlineData("default_7_9_0", "default_7_10_0")]
    [InlineData("infra:compute:ApiService::api\"", "infra:compute:ApiService::api-2\"")]
    public void Whatever_changes_the_plan_changes_the_digest(string old, string now) => Assert.NotEqual(Digest, Of(Sample.With(File, old, now)));

    [Fact]
    public void A_step_more_or_less_changes_it()
    {
        var preview = JsonNode.Parse(Sample.Of(File))!;
        var steps = preview["steps"]!.AsArray();
        foreach (var index in Enumerable.Range(1, steps.Count - 1))
        {
            var fewer = JsonNode.Parse(preview.ToJsonString())!;
            fewer["steps"]!.AsArray().RemoveAt(index);
            Assert.NotEqual(Digest, Of(fewer.ToJsonString()));
        }

        Assert.Equal(5, steps.Count);
    }

    [Fact]
    public void What_stays_the_same_has_no_part_in_it()
    {
        var preview = JsonNode.Parse(Sample.Of(File))!;
        preview["steps"]!.AsArray().RemoveAt(0);

        Assert.Equal(Digest, Of(preview.ToJsonString()));
    }

    [Fact]
    public void The_order_of_a_list_among_the_inputs_matters() =>
        Assert.NotEqual(Of(Sample.With(File, "\"domain\": \"vpc\"", "\"tags\": [1, 2]")), Of(Sample.With(File, "\"domain\": \"vpc\"", "\"tags\": [2, 1]")));

    [Fact]
    public void A_file_counts_by_what_it_holds_and_not_by_where_it_lies()
    {
        static string Asset(string hash, string path) => Of(Sample.With(
            File,
            "\"domain\": \"vpc\"",
            $$"""
            "source": {"4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17", "hash": "{{hash}}", "path": "{{path}}"}
            """));

        Assert.Equal(Asset("1", "/home/a/x.zip"), Asset("1", "/home/b/x.zip"));
        Assert.NotEqual(Asset("1", "/home/a/x.zip"), Asset("2", "/home/a/x.zip"));
    }

    [Fact]
    public void Without_changes_there_is_a_digest_too() => Assert.Matches("^[0-9a-f]{64}$", Of("{\"changeSummary\": {\"same\": 3}}"));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"changeSummary\": {\"same\": 3}, \"steps\": [{\"op\": \"create\"}]}")]
    [InlineData("{\"changeSummary\": {\"same\": 3}, \"steps\": [{\"urn\": \"x\"}]}")]
    [InlineData("Previewing update")]
    public void What_is_no_preview_has_none(string text) => Assert.Equal(ToolTrouble.Malformed, Assert.Throws<ToolException>(() => Of(text)).Trouble);

    private static string Of(string text) => PreviewDigest.Of(ToolRequests.Parse<PulumiPreview>(new ToolCall("pulumi", ["preview"]), text));

    /// <summary>Everything in the opposite order but lists among the inputs.</summary>
    private static JsonNode Reversed(JsonNode node, bool ordered) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member =>
            KeyValuePair.Create(member.Key, member.Value is null ? null : Reversed(member.Value, ordered || member.Key == "inputs")))),
        JsonArray items => new JsonArray([.. (ordered ? items : items.Reverse()).Select(item => item is null ? null : Reversed(item, ordered))]),
        _ => node.DeepClone(),
    };
}
