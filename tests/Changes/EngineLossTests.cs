using System.Text.Json;
using Infra.Changes.Loss;
using Infra.Changes.Widening;
using Infra.Plans.Foreign;

namespace Tests.Changes;

public sealed class EngineLossTests
{
    private const string Urn = "urn:pulumi:dev::infra::aws:rds/instance:Instance::database";

    [Theory]
    [InlineData("replace")]
    [InlineData("create-replacement")]
    [InlineData("delete-replaced")]
    [InlineData("import-replacement")]
    public void What_the_engine_replaces_is_a_loss(string operation)
    {
        var step = Step(operation, old: State(), now: operation == "delete-replaced" ? null : State()) with { ReplaceReasons = ["kmsKeyId", "engine"] };

        var loss = Assert.Single(LossGuard.Of(Preview(step)));

        Assert.Equal((LossKind.Replaced, "the engine replaces it, for its inputs engine, kmsKeyId", Urn), (loss.Kind, loss.What, loss.Urn));
    }

    [Fact]
    public void The_steps_of_one_replacement_are_one_loss() => Assert.Equal(
        "the engine replaces it, for its input engine",
        Assert.Single(LossGuard.Of(Preview(
            Step("create-replacement", State(), State()) with { ReplaceReasons = ["engine"] },
            Step("replace", State(), State()) with { ReplaceReasons = ["engine"] },
            Step("delete-replaced", State(), null)))).What);

    [Fact]
    public void What_the_engine_deletes_is_a_loss()
    {
        var loss = Assert.Single(LossGuard.Of(Preview(Step("delete", State(), null))));

        Assert.Equal((LossKind.Deleted, "it leaves the program"), (loss.Kind, loss.What));
    }

    [Theory]
    [InlineData("discard")]
    [InlineData("read-discard")]
    [InlineData("discard-replaced")]
    [InlineData("read-replacement")]
    public void What_was_only_read_belongs_to_somebody_else(string operation) =>
        Assert.Empty(LossGuard.Of(Preview(Step(operation, State() with { External = true }, State() with { External = true }))));

    [Fact]
    public void What_a_deployment_before_has_replaced_already_may_go() =>
        Assert.Empty(LossGuard.Of(Preview(Step("delete", State() with { Delete = true }, null))));

    [Theory]
    [InlineData("same")]
    [InlineData("update")]
    public void A_protection_that_is_turned_off_is_a_loss(string operation)
    {
        var loss = Assert.Single(LossGuard.Of(Preview(Step(operation, State() with { Protect = true }, State()))));

        Assert.Equal((LossKind.Unprotected, "protect is turned off"), (loss.Kind, loss.What));
    }

    [Fact]
    public void Inputs_that_keep_less_well_are_a_loss_too() => Assert.Equal(
        [(LossKind.Replaced, "the engine replaces it"), (LossKind.Unprotected, "its deletionProtection goes from true to false")],
        LossGuard.Of(Preview(Step("replace", State("""{"deletionProtection": true}"""), State("""{"deletionProtection": false}""")))).Select(loss => (loss.Kind, loss.What)));

    [Fact]
    public void The_engine_is_believed_where_it_updates_what_the_table_would_replace() =>
        Assert.Empty(LossGuard.Of(Preview(Step("update", State("""{"engine": "postgres"}"""), State("""{"engine": "mysql"}""")))));

    [Fact]
    public void What_is_made_or_stays_loses_nothing() => Assert.Empty(LossGuard.Of(Preview(Step("create", null, State()), Step("same", State(), State()) with { Urn = Urn + "2" })));

    [Fact]
    public void Without_a_step_there_is_no_loss() => Assert.Empty(LossGuard.Of(new PulumiPreview { ChangeSummary = new Dictionary<string, int>() }));

    [Fact]
    public void What_the_engine_opens_is_told()
    {
        var widening = Assert.Single(WideningGuard.Of(Preview(Step("update", State("""{"publiclyAccessible": false}"""), State("""{"publiclyAccessible": true}""")))));

        Assert.Equal(("has a public address", "false", "true"), (widening.What, widening.Before, widening.After));
    }

    private static PulumiPreview Preview(params PulumiStep[] steps) => new() { Steps = steps, ChangeSummary = new Dictionary<string, int>() };

    private static PulumiStep Step(string operation, PulumiState? old, PulumiState? now) => new() { Op = operation, Urn = Urn, OldState = old, NewState = now };

    private static PulumiState State(string inputs = "{}") => new()
    {
        Urn = Urn,
        Type = "aws:rds/instance:Instance",
        Custom = true,
        Id = "db-1",
        Inputs = JsonSerializer.Deserialize<JsonElement>(inputs),
    };
}
