using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Plans.Foreign;

namespace Tests.Check;

/// <summary>What <c>pulumi preview --json</c> writes, read as a plan.</summary>
public sealed class PreviewFileTests
{
    private static readonly PlanFile File = CheckSample.Read(CheckSample.Of(CheckSample.Preview));

    [Fact]
    public void It_has_what_there_will_be() => Assert.Equal(
        ["api-log", "database", "database-instance", "imported", "logs-key", "mail-secret", "token"],
        File.Plan.Resources.Select(resource => resource.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_was_left_out_is_told() => Assert.Equal(
        [
            "left out, steps that delete or forget something: 2",
            "left out: 1 only read, of somebody else",
            "resources that have default tags of their provider: 4",
        ],
        File.Notes);

    [Fact]
    public void A_resource_is_what_it_will_be_not_what_it_was()
    {
        Assert.True(Resource("database-instance").Flag("multiAz"));
        Assert.True(Resource("database-instance").Protect);
    }

    [Theory]
    [InlineData("logs-key", "enableKeyRotation")]
    [InlineData("logs-key", "deletionWindowInDays")]
    [InlineData("logs-key", "tags")]
    [InlineData("database-instance", "kmsKeyId")]
    public void What_only_the_deployment_will_know_is_unknown(string resource, string input) => Assert.Same(Unknown.Value, Resource(resource).Inputs[input]);

    [Theory]
    [InlineData("logs-key")]
    [InlineData("api-log")]
    [InlineData("mail-secret")]
    public void The_id_of_what_is_made_is_unknown(string resource) => Assert.Throws<UnknownInputException>(() => Resource(resource).Id);

    [Fact]
    public void A_hidden_secret_is_one()
    {
        Assert.Same(Secret.Value, Resource("token").Inputs["value"]);
        Assert.Equal(["value"], Resource("token").SecretInputs);
    }

    [Fact]
    public void The_same_words_in_a_state_are_a_text() => Assert.Equal("[secret]", CheckSample.InputsOf("""{"name":"[secret]"}""")["name"]);

    [Fact]
    public void The_outputs_of_the_stack_are_those_it_had_while_the_preview_says_none() => Assert.Equal(false, File.Plan.Outputs["customerFacing"]);

    [Fact]
    public void The_outputs_of_the_stack_are_those_it_will_have_where_the_preview_says_so()
    {
        var text = CheckSample.With(CheckSample.Preview, preview => preview["steps"]![0]!["newState"]!["outputs"] = new JsonObject { ["customerFacing"] = true });

        Assert.Equal(true, CheckSample.Read(text).Plan.Outputs["customerFacing"]);
    }

    [Fact]
    public void The_settings_say_which_tags_a_provider_gives_that_the_preview_leaves_out() => Assert.Equal("platform@example.com", Resource("api-log").Text("tags.owner"));

    [Fact]
    public void A_preview_that_leaves_out_what_stays_cannot_be_judged() => Assert.Equal(
        "sample.json leaves out 1 of 3 resources that stay as they are, without which the others cannot be judged; make it with: pulumi preview --json --show-sames",
        CheckSample.Refusal(CheckSample.With(CheckSample.Preview, preview => preview["steps"]!.AsArray().RemoveAt(1))));

    [Theory]
    [InlineData("create", true)]
    [InlineData("update", true)]
    [InlineData("replace", true)]
    [InlineData("create-replacement", true)]
    [InlineData("import", true)]
    [InlineData("import-replacement", true)]
    [InlineData("read", true)]
    [InlineData("read-replacement", true)]
    [InlineData("refresh", true)]
    [InlineData("same", true)]
    [InlineData("delete", false)]
    [InlineData("delete-replaced", false)]
    [InlineData("discard", false)]
    [InlineData("discard-replaced", false)]
    [InlineData("read-discard", false)]
    [InlineData("remove-pending-replace", false)]
    public void Each_operation_leaves_something_or_nothing(string operation, bool isThere)
    {
        var text = CheckSample.With(CheckSample.Preview, preview => Step(preview, "imported")["op"] = operation);

        Assert.Equal(isThere, CheckSample.Read(text).Plan.Resources.Any(resource => resource.Name == "imported"));
    }

    [Fact]
    public void An_operation_that_nobody_knows_is_refused() => Assert.Equal(
        "sample.json: steps[12] (line 1) has the op 'updaet', which this program does not know; did you mean 'update'?; it knows same, create, update, replace, "
        + "create-replacement, read, read-replacement, import, import-replacement, refresh, delete, delete-replaced, discard, discard-replaced, read-discard, remove-pending-replace",
        CheckSample.Refusal(CheckSample.With(CheckSample.Preview, preview => Step(preview, "imported")["op"] = "updaet")));

    [Fact]
    public void A_step_that_makes_something_has_to_say_what() => Assert.Equal(
        "sample.json: steps[12] (line 1) has the op 'import' but no 'newState': Pulumi could not write it; make the preview anew",
        CheckSample.Refusal(CheckSample.With(CheckSample.Preview, preview => Step(preview, "imported").Remove("newState"))));

    [Fact]
    public void Two_steps_that_make_one_resource_are_a_mistake() => Assert.Contains(
        "has the same 'urn' as steps[12]",
        CheckSample.Refusal(CheckSample.With(CheckSample.Preview, preview => preview["steps"]!.AsArray().Add(Step(preview, "imported").DeepClone()))),
        StringComparison.Ordinal);

    [Fact]
    public void A_refresh_counts_where_nothing_else_is_said()
    {
        var text = CheckSample.With(CheckSample.Preview, preview => preview["steps"]!.AsArray().RemoveAt(9));

        Assert.Contains(CheckSample.Read(text).Plan.Resources, resource => resource.Name == "token");
    }

    private static PlannedResource Resource(string name) => File.Plan.Resources.Single(resource => resource.Name == name);

    private static JsonObject Step(JsonObject preview, string name) =>
        preview["steps"]!.AsArray().Select(step => step!.AsObject()).Single(step => $"{step["urn"]}".EndsWith($"::{name}", StringComparison.Ordinal));
}
