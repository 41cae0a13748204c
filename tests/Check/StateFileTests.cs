using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Plans.Foreign;

namespace Tests.Check;

/// <summary>What <c>pulumi stack export</c> writes, read as a plan.</summary>
public sealed class StateFileTests
{
    private const string Prefix = "urn:pulumi:staging::infra::";

    private static readonly PlanFile File = CheckSample.Read(CheckSample.Of(CheckSample.State));

    [Fact]
    public void It_is_of_the_stack_that_its_resources_name() =>
        Assert.Equal((PlanFileKind.State, "staging", "infra"), (File.Kind, File.Plan.Stack, File.Plan.Project));

    [Fact]
    public void It_has_what_the_stack_owns_and_nothing_of_the_engine() => Assert.Equal(
        [
            "api-targets", "aws::global", "database", "database-encryption", "database-encryption-key", "database-instance", "database-log", "database-password",
            "database-secret", "logs::archive", "mail", "mail-secret", "rotation",
        ],
        File.Plan.Resources.Select(resource => resource.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_was_left_out_is_told() => Assert.Equal(
        [
            "operations that were interrupted, so that the cloud may be otherwise: 1",
            "left out: 1 to be deleted, 1 deleted and not made again yet, 1 only read, of somebody else",
            "resources that have default tags of their provider: 1",
            "numbers with more digits than Pulumi itself keeps, read as the nearest it can: 1",
        ],
        File.Notes);

    [Fact]
    public void A_resource_has_its_options()
    {
        var database = Resource("database-instance");

        Assert.Equal(
            (true, true, "db-CANARYCANARYCANARYCANARY", $"{Prefix}infra:data:PostgresDatabase::database"),
            (database.Protect, database.RetainOnDelete, database.Id, database.Parent));
        Assert.Equal(["create 60 min", "update 90 min"], database.Timeouts);
        Assert.Equal(["restoreToPointInTime", "snapshotIdentifier"], database.IgnoreChanges);
        Assert.Equal(["database-log"], database.DependsOn);
    }

    [Fact]
    public void What_only_the_program_tells_is_not_taken_for_an_answer() =>
        Assert.Contains("'deleteBeforeReplace' is not told by the file", Assert.Throws<UnknownInputException>(() => Resource("database-instance").DeleteBeforeReplace).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_no_resource_ignores_changes_the_engine_may_be_too_old_to_say_so()
    {
        var file = CheckSample.Read(CheckSample.With(CheckSample.State, state => state.Resource("database-instance").Remove("ignoreChanges")));

        Assert.Throws<UnknownInputException>(() => file.Plan.Resources[0].IgnoreChanges);
    }

    [Fact]
    public void A_provider_that_the_program_makes_has_its_inputs_as_the_program_gave_them()
    {
        var text = CheckSample.With(CheckSample.State, state =>
        {
            var inputs = state.Resource("global")["inputs"]!.AsObject();
            inputs["allowedAccountIds"] = "[\"111122223333\",\"444455556666\"]";
            inputs["skipCredentialsValidation"] = "true";
            inputs["skipRegionValidation"] = "false";
            inputs["profile"] = "111122223333";
        });

        var provider = CheckSample.Read(text).Plan.Resources.Single(resource => resource.Name == "aws::global");

        Assert.Equal(["111122223333", "444455556666"], provider.Texts("allowedAccountIds"));
        Assert.Equal((true, false, "111122223333"), (provider.Flag("skipCredentialsValidation"), provider.Flag("skipRegionValidation"), provider.Text("profile")));
    }

    [Fact]
    public void A_component_is_one_whatever_its_type()
    {
        var file = CheckSample.Read(CheckSample.StateOf(new JsonObject(), isCustom: false));

        Assert.True(Assert.Single(file.Plan.Resources).IsComponent);
        Assert.Null(file.Plan.Resources[0].Id);
        Assert.False(Resource("database-instance").IsComponent);
    }

    [Fact]
    public void A_child_of_the_stack_has_no_parent() => Assert.Null(Resource("database").Parent);

    [Fact]
    public void Inputs_are_read_and_outputs_are_not() => Assert.False(Resource("database-instance").Flag("multiAz"));

    [Fact]
    public void The_notes_of_providers_are_taken_out_at_every_depth()
    {
        Assert.False(Resource("database-instance").Has(PulumiMarks.Defaults));
        Assert.False(Resource("database-instance").Has($"restoreToPointInTime.{PulumiMarks.Defaults}"));
        Assert.Equal("shop-staging-old", Resource("database-instance").Text("restoreToPointInTime.sourceDbInstanceIdentifier"));
    }

    [Fact]
    public void A_tag_that_is_called_like_the_note_stays() => Assert.Equal("yes", CheckSample.InputsOf("""{"__defaults":"yes"}""")["__defaults"]);

    [Fact]
    public void A_name_that_the_provider_made_up_is_not_declared()
    {
        Assert.False(Resource("api-targets").Has("name"));
        Assert.Equal("ipv4", Resource("api-targets").Text("ipAddressType"));
        Assert.Equal("HTTP", Resource("api-targets").Text("healthCheck.protocol"));
    }

    [Fact]
    public void A_name_that_the_program_gives_is_declared_though_it_begins_alike()
    {
        var file = CheckSample.Read(CheckSample.With(CheckSample.State, state => state.Resource("api-targets")["inputs"]!["__defaults"] = new JsonArray()));

        Assert.Equal("api-targets-9b8f912", file.Plan.Resources.Single(resource => resource.Name == "api-targets").Text("name"));
    }

    [Fact]
    public void A_name_may_hold_the_separator_of_a_urn() => Assert.Equal("logs::archive", Resource("logs::archive").Name);

    [Fact]
    public void An_older_token_of_a_type_is_the_type_of_today() => Assert.Equal("aws:s3/bucket:Bucket", Resource("logs::archive").Type);

    [Theory]
    [InlineData("aws:alb/targetGroup:TargetGroup", "aws:lb/targetGroup:TargetGroup")]
    [InlineData("aws:applicationloadbalancing/listener:Listener", "aws:lb/listener:Listener")]
    [InlineData("aws:elasticloadbalancingv2/listener:Listener", "aws:lb/listener:Listener")]
    [InlineData("aws:s3/bucketVersioningV2:BucketVersioningV2", "aws:s3/bucketVersioning:BucketVersioning")]
    [InlineData("aws:cognito/userPoolV2:UserPoolV2", "aws:cognito/userPoolV2:UserPoolV2")]
    public void Older_tokens_that_mean_the_same_are_known(string token, string today)
    {
        var text = CheckSample.With(CheckSample.State, state => state.Resource("api-targets")["type"] = token);

        Assert.Equal(today, CheckSample.Read(text).Plan.Resources.Single(resource => resource.Name == "api-targets").Type);
    }

    [Fact]
    public void The_outputs_of_the_stack_are_those_of_its_resource()
    {
        Assert.Equal(false, File.Plan.Outputs["customerFacing"]);
        Assert.Same(Secret.Value, File.Plan.Outputs["databaseUrl"]);
    }

    [Fact]
    public void A_state_without_outputs_says_what_that_means() => Assert.Contains(
        "the file has no outputs of the stack, so whatever depends on them is held to the stricter promise",
        CheckSample.Read(CheckSample.StateOf(new JsonObject())).Notes);

    [Fact]
    public void An_id_that_is_not_there_is_unknown()
    {
        var file = CheckSample.Read(CheckSample.With(CheckSample.State, state => state.Resource("api-targets").Remove("id")));

        Assert.Throws<UnknownInputException>(() => file.Plan.Resources.Single(resource => resource.Name == "api-targets").Id);
    }

    [Fact]
    public void A_deployment_without_its_version_and_the_file_of_a_backend_are_the_same()
    {
        var deployment = JsonNode.Parse(CheckSample.Of(CheckSample.State))!["deployment"]!;
        var backend = new JsonObject
        {
            ["version"] = 3,
            ["checkpoint"] = new JsonObject { ["stack"] = "organization/infra/staging", ["latest"] = deployment.DeepClone() },
        };

        Assert.Equal(Written(File), Written(CheckSample.Read(deployment.ToJsonString())));
        Assert.Equal(Written(File), Written(CheckSample.Read(backend.ToJsonString())));
    }

    [Fact]
    public void A_state_that_newer_features_made_is_read_as_well() =>
        Assert.Equal(Written(File), Written(CheckSample.Read(CheckSample.With(CheckSample.State, state => state["version"] = 4))));

    [Fact]
    public void Every_resource_has_the_line_on_which_it_begins()
    {
        var lines = CheckSample.Of(CheckSample.State).Split('\n');

        Assert.Equal(File.Plan.Resources.Count, File.Lines.Count);
        Assert.All(File.Lines, line =>
        {
            Assert.Equal("{", lines[line.Value - 1].Trim());
            Assert.Contains($"\"{line.Key}\"", lines[line.Value], StringComparison.Ordinal);
        });
        Assert.Equal(1, File.LineOf(""));
    }

    private static PlannedResource Resource(string name) => File.Plan.Resources.Single(resource => resource.Name == name);

    private static string Written(PlanFile file) => PlanJson.Write(file.Plan with { Resources = [.. file.Plan.Resources.Select(resource => resource with { Untold = [] })] });
}
