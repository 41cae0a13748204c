namespace Tests.Stacks;

public sealed class PreviewSettingsTests
{
    [Fact]
    public async Task Bad_settings_are_reported_all_at_once_with_the_file()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Replace("Pulumi.staging.yaml", "backupDays: 7", "backupDays: 90");
        repository.Replace("Pulumi.staging.yaml", "infra:product: shop", "infra:product: Shop");
        (await CommandRun.Of(repository.Files, "preview", "staging")).ShouldRefuse(
            "Pulumi.staging.yaml: product is 'Shop' but must be 2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example shop\n"
            + "Pulumi.staging.yaml: database.backupDays is '90' but must be 7 to 35 (days)");
    }

    [Fact]
    public async Task Json_output_stays_empty_when_the_settings_are_bad()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("Pulumi.staging.yaml", "config:\n  infra:product: [\n");
        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--format", "json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Pulumi.staging.yaml: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_config_file_is_named_with_its_folder()
    {
        using var repository = new TemporaryRepository("staging");
        (await CommandRun.Of(repository.Files, "preview", "staging", "--config-file", repository.PathOf("other.yaml")))
            .ShouldRefuse($"other.yaml: there is no such file in {repository.Root}");
    }

    [Fact]
    public async Task A_config_file_takes_the_place_of_the_stacks_own()
    {
        using var repository = new TemporaryRepository("staging");
        await CommandRun.Of(repository.Files, "approve", "staging");
        var other = repository.Write("other.yaml", repository.Read("Pulumi.staging.yaml").Replace("backupDays: 7", "backupDays: 9", StringComparison.Ordinal));
        repository.Write("Pulumi.staging.yaml", "nobody reads this");

        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--config-file", other);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\Astaging: shop in eu-west-1, [0-9]+ resources in [0-9]+ components \(other\.yaml\)\n", run.Output);
        Assert.Matches(@"\nChanges: 1 changed compared with tests/Approved/staging\.plan\.txt\n", run.Output);
        Assert.Contains(
            "    ! database-instance  rds.Instance\n"
            + "    -     backupRetentionPeriod: 7\n"
            + "    +     backupRetentionPeriod: 9\n"
            + "\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_about_a_config_file_name_it()
    {
        using var repository = new TemporaryRepository("staging");
        var other = repository.Write("other.yaml", repository.Read("Pulumi.staging.yaml").Replace("backupDays: 7", "backupDays: 90", StringComparison.Ordinal));
        (await CommandRun.Of(repository.Files, "preview", "staging", "--config-file", other))
            .ShouldRefuse("other.yaml: database.backupDays is '90' but must be 7 to 35 (days)");
    }

    [Fact]
    public async Task Stacks_that_both_protect_a_branch_are_refused()
    {
        using var repository = new TemporaryRepository("staging", "production");
        repository.Replace("Pulumi.production.yaml", "branch: production", "branch: main");
        (await CommandRun.Of(repository.Files, "preview", "staging")).ShouldRefuse(
            "Pulumi.staging.yaml: github.protectBranch is 'true' but must be false: Pulumi.production.yaml declares the protection of branch main of acme/shop already");
    }

    [Fact]
    public async Task A_neighbour_that_does_not_read_is_no_concern_of_this_stack()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("Pulumi.broken.yaml", "config: [");
        Assert.Equal((0, ""), await CommandRun.Of(repository.Files, "preview", "staging") is var run ? (run.ExitCode, run.Error) : default);
    }

    [Fact]
    public async Task A_project_without_a_name_is_named()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("Pulumi.yaml", "runtime: dotnet\n");
        (await CommandRun.Of(() => repository.Files, [], "preview", "staging"))
            .ShouldRefuse("Pulumi.yaml: name is missing; it must be the name of the project, for example infra");
    }
}
