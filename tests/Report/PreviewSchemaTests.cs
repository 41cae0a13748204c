using System.Text.Json.Nodes;
using Infra.Policies;
using NJsonSchema;
using Stacks.Planning;
using Stacks.Preview;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Report;

/// <summary>What docs/schemas/preview.schema.json promises to programs.</summary>
public sealed class PreviewSchemaTests
{
    private const string File = "docs/schemas/preview.schema.json";

    [Theory]
    [InlineData("staging", "production")]
    [InlineData("production", "staging")]
    public async Task A_real_preview_is_described_member_by_member(string stack, string other)
    {
        var run = await CommandRun.Of(StackFiles.Find(), "preview", stack, "--parity", other, "--format", "json");
        Assert.Equal("", run.Error);
        Assert.Empty(await ProblemsAsync(run.Output));
    }

    [Fact]
    public async Task A_preview_of_changes_losses_and_broken_promises_is_described_too()
    {
        var prepared = await PreparedChanges.All["encryption-off"]();
        Assert.Empty(await ProblemsAsync(JsonPreview.Write(GoldenReportTests.Report(prepared))));
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        Assert.Empty(await ProblemsAsync(JsonPreview.Write(TextPreviewTests.Report(plan, approved: null))));
    }

    [Theory]
    [InlineData("digest", "\"abc\"")]
    [InlineData("reportFormat", "1")]
    [InlineData("stack", "null")]
    [InlineData("surprise", "1")]
    public async Task What_it_does_not_describe_is_found(string member, string value)
    {
        var plan = SmallPlan.With("cidrBlock", "10.9.0.0/16");
        var json = JsonNode.Parse(JsonPreview.Write(TextPreviewTests.Report(plan, plan) with { Policies = PolicyReport.Of(plan, []) }))!.AsObject();
        json[member] = JsonNode.Parse(value);
        Assert.NotEmpty(await ProblemsAsync(json.ToJsonString()));
    }

    internal static async Task<IEnumerable<string>> ProblemsAsync(string json)
    {
        var schema = JsonNode.Parse(RepositoryFiles.Text(File))!;
        Close(schema);
        return (await JsonSchema.FromJsonAsync(schema.ToJsonString())).Validate(json).Select(problem => $"{problem}");
    }

    /// <summary>A reader passes over what it does not know; a member that is written has to be described all the same.</summary>
    private static void Close(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                map.Select(entry => entry.Value).ToList().ForEach(Close);
                if (map["properties"] is JsonObject && map["type"] is JsonValue)
                {
                    map["additionalProperties"] = false;
                }

                break;
            case JsonArray list:
                list.ToList().ForEach(Close);
                break;
        }
    }
}
