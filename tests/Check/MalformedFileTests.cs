using System.Text.Json.Nodes;

namespace Tests.Check;

/// <summary>What cannot be read is refused, with the place in the file and what to do.</summary>
public sealed class MalformedFileTests
{
    private const string NoPlan =
        "sample.json is JSON but no plan; it must be a plan of this program (preview STACK --format json), of 'pulumi preview --json --show-sames' or of 'pulumi stack export'";

    [Theory]
    [InlineData("", "sample.json is empty; write it anew")]
    [InlineData(" \n\t", "sample.json is empty; write it anew")]
    [InlineData("plan of staging of infra, format 2: 1 resource in 0 components\n", "sample.json is the text of an approved plan, which has not the ids that policies ask for; it is for --against, and what is judged must be a plan of this program (preview STACK --format json), of 'pulumi preview --json --show-sames' or of 'pulumi stack export'")]
    [InlineData("error: no stack selected", "sample.json is not JSON at line 1, position 1: it is malformed or cut off; write it anew")]
    [InlineData("{\"version\": 3,\n  \"deployment\": {", "sample.json is not JSON at line 2, position 18: it is malformed or cut off; write it anew")]
    [InlineData("{\"version\": 3,\n  // a note\n}", "sample.json is not JSON at line 2, position 3: it is malformed or cut off; write it anew")]
    [InlineData("null", NoPlan)]
    [InlineData("[]", NoPlan)]
    [InlineData("[{\"steps\": []}]", NoPlan)]
    [InlineData("{}", NoPlan)]
    [InlineData("{\"version\": 3}", NoPlan)]
    [InlineData("{\"resources\": []}", NoPlan)]
    [InlineData(
        "{\"sequence\":0,\"preludeEvent\":{}}\n{\"sequence\":1}",
        "sample.json holds several JSON values; write one alone, without PULUMI_ENABLE_STREAMING_JSON_PREVIEW and without what other commands print")]
    [InlineData("{\"format\": 2}", "sample.json is a plan of format 2, but this program reads format 1; write it anew")]
    [InlineData("{\"version\":2,\"deployment\":{}}", "sample.json: version is 2 but must be 3 or 4; export the stack with a Pulumi that writes one of them")]
    [InlineData("{\"version\":5,\"deployment\":{}}", "sample.json: version is 5 but must be 3 or 4; export the stack with a Pulumi that writes one of them")]
    [InlineData("{\"deployment\":{}}", "sample.json: version is 0 but must be 3 or 4; export the stack with a Pulumi that writes one of them")]
    [InlineData("{\"version\":1,\"checkpoint\":{}}", "sample.json: version is 1 but must be 3 or 4; export the stack with a Pulumi that writes one of them")]
    [InlineData("{\"version\":3,\"deployment\":{\"manifest\":{}}}", "sample.json has no resources, so there is nothing to check")]
    [InlineData("{\"version\":3,\"deployment\":null}", "sample.json has no resources, so there is nothing to check")]
    [InlineData("{\"version\":3,\"checkpoint\":{\"stack\":\"a\"}}", "sample.json has no resources, so there is nothing to check")]
    [InlineData("{\"manifest\":{},\"resources\":[]}", "sample.json has no resources, so there is nothing to check")]
    [InlineData("{\"changeSummary\":{}}", "sample.json has no resources, so there is nothing to check")]
    [InlineData("{\"steps\":[]}", "sample.json: the file at line 1, position 13 is not what Pulumi writes there: a member is missing; write the file anew")]
    [InlineData("{\"version\":3,\"deployment\":{\"resources\":[null]}}", "sample.json: deployment.resources[0] (line 1) is null but must be a resource")]
    [InlineData("{\"steps\":[null],\"changeSummary\":{}}", "sample.json: steps[0] (line 1) is null but must be a step")]
    public void A_file_that_is_none(string text, string message) => Assert.Equal(message, CheckSample.Refusal(text));

    [Theory]
    [InlineData("urn", null, "sample.json: deployment.resources[0] (line 1) has no 'urn'")]
    [InlineData("type", "", "sample.json: deployment.resources[0] (line 1) has no 'type'")]
    [InlineData("urn", "urn:pulumi:dev::shop::network", "sample.json: deployment.resources[0] (line 1) has a 'urn' that is not like urn:pulumi:STACK::PROJECT::TYPE::NAME")]
    [InlineData("urn", "aws:ec2/vpc:Vpc", "sample.json: deployment.resources[0] (line 1) has a 'urn' that is not like urn:pulumi:STACK::PROJECT::TYPE::NAME")]
    public void A_resource_that_nobody_can_name(string member, string? value, string message) => Assert.Equal(message, CheckSample.Refusal(Changed(resource => resource[member] = value)));

    [Theory]
    [InlineData("custom", "\"yes\"")]
    [InlineData("dependencies", "\"all\"")]
    [InlineData("urn", "7")]
    [InlineData("ignoreChanges", "[1]")]
    public void A_member_of_another_type_is_named_with_its_place(string member, string value)
    {
        var message = CheckSample.Refusal(Changed(resource => resource[member] = JsonNode.Parse(value)));

        Assert.StartsWith($"sample.json: deployment.resources[0].{member}", message, StringComparison.Ordinal);
        Assert.Contains(" at line 1, position ", message, StringComparison.Ordinal);
        Assert.EndsWith(" is not what Pulumi writes there: it is of another type; write the file anew", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"none\"")]
    [InlineData("false")]
    public void Inputs_that_are_no_map(string inputs) => Assert.Equal(
        "sample.json: deployment.resources[0] (line 1) inputs is not what Pulumi writes there: it must be a map",
        CheckSample.Refusal(Changed(resource => resource["inputs"] = JsonNode.Parse(inputs))));

    [Fact]
    public void A_text_that_is_none() => Assert.Equal(
        "sample.json has a text that is none: half of a character, an escape like \\ud800 alone; write it anew",
        CheckSample.Refusal(CheckSample.StateOf(new JsonObject { ["a"] = "half" }).Replace("half", "\\ud800", StringComparison.Ordinal)));

    [Fact]
    public void A_member_that_is_there_twice() => Assert.Contains(
        "a member is there twice",
        CheckSample.Refusal(CheckSample.StateOf(new JsonObject()).Replace("\"custom\":true", "\"custom\":true,\"custom\":false", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void An_input_that_is_there_twice() => Assert.Contains(
        "a member is there twice",
        CheckSample.Refusal(CheckSample.StateOf(new JsonObject { ["a"] = 1 }).Replace("\"a\":1", "\"a\":1,\"a\":2", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void A_resource_that_is_there_twice() => Assert.Matches(
        @"^sample\.json: deployment\.resources\[18\] \(line 1\) has the same 'urn' as deployment\.resources\[10\], urn:pulumi:staging::infra::aws:lb/targetGroup:TargetGroup::api-targets; somebody has edited the file$",
        CheckSample.Refusal(CheckSample.With(CheckSample.State, state => state["deployment"]!["resources"]!.AsArray().Add(state.Resource("api-targets").DeepClone()))));

    [Fact]
    public void Resources_of_two_stacks() => Assert.Equal(
        "sample.json: deployment.resources[10] (line 1) is of the stack production of infra, others of staging of infra; a file holds one stack",
        CheckSample.Refusal(CheckSample.With(CheckSample.State, state => state.Resource("api-targets")["urn"] = "urn:pulumi:production::infra::aws:lb/targetGroup:TargetGroup::api-targets")));

    [Fact]
    public void A_plan_of_this_program_that_somebody_has_edited() =>
        Assert.Equal("sample.json: the plan has no 'resources'", CheckSample.Refusal("""{"format":1,"project":"a","stack":"b"}"""));

    private static string Changed(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(CheckSample.StateOf(new JsonObject()))!.AsObject();
        change(json["deployment"]!["resources"]![0]!.AsObject());
        return json.ToJsonString();
    }
}
