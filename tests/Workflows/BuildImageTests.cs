using Tests.Fixtures;

namespace Tests.Workflows;

/// <summary>The workflow that the repositories of a product call.</summary>
public sealed class BuildImageTests
{
    private static readonly Workflow BuildImage = WorkflowFiles.Of("build-image.yml");

    [Fact]
    public void It_is_called_with_what_it_cannot_know()
    {
        Assert.Equal(["workflow_call"], BuildImage.Triggers);
        var inputs = BuildImage.Root.At("on").At("workflow_call").At("inputs").Entries().ToArray();
        Assert.Equal(["service", "tag", "repository-url", "role-to-assume", "region"], inputs.Where(input => input.Value.Text("required") == "true").Select(input => input.Key));
        Assert.Equal(["context", "dockerfile", "platforms", "runner"], inputs.Where(input => input.Value.Text("default") is not null).Select(input => input.Key));
        Assert.Empty(SafetyRules.Secrets(BuildImage));
    }

    [Fact]
    public void The_guide_shows_how_it_is_called()
    {
        var guide = RepositoryFiles.Text("docs/deploy.md").ReplaceLineEndings("\n");
        var sample = guide[guide.IndexOf("jobs:\n  image:", StringComparison.Ordinal)..];
        var job = Workflow.Parse("sample", sample[..sample.IndexOf("```", StringComparison.Ordinal)]).Job("image");
        Assert.StartsWith("acme/shop/.github/workflows/build-image.yml@", job.Node.Text("uses"), StringComparison.Ordinal);
        var inputs = BuildImage.Root.At("on").At("workflow_call").At("inputs").Entries().ToArray();
        var given = job.Node.At("with").Entries().Select(input => input.Key).ToArray();
        Assert.Empty(given.Except(inputs.Select(input => input.Key), StringComparer.Ordinal));
        Assert.Empty(inputs.Where(input => input.Value.Text("required") == "true").Select(input => input.Key).Except(given, StringComparer.Ordinal));
        var asked = BuildImage.Jobs.SelectMany(each => each.Node.At("permissions").Entries()).Select(right => $"{right.Key} {right.Value}").Distinct(StringComparer.Ordinal);
        Assert.Equal(asked.Order(StringComparer.Ordinal), job.Node.At("permissions").Entries().Select(right => $"{right.Key} {right.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_answers_with_the_digest_of_what_was_pushed()
    {
        Assert.Equal("${{ jobs.push.outputs.digest }}", BuildImage.Root.At("on").At("workflow_call").At("outputs").At("digest").Text("value"));
        Assert.Equal("${{ steps.push.outputs.digest }}", BuildImage.Job("push").Node.At("outputs").Text("digest"));
    }

    [Fact]
    public void It_says_what_is_in_the_image_and_where_it_comes_from()
    {
        var build = Assert.Single(BuildImage.Steps, step => step.Uses?.StartsWith("docker/build-push-action@", StringComparison.Ordinal) == true);
        Assert.Equal("mode=max", build.With("provenance"));
        Assert.Equal("true", build.With("sbom"));
        Assert.Equal("${{ inputs.platforms }}", build.With("platforms"));
    }

    [Fact]
    public void Nothing_is_pushed_before_the_scan_has_passed()
    {
        var build = BuildImage.Job("build");
        Assert.Equal(["build"], BuildImage.Job("push").Needs);
        Assert.Null(build.Node.At("permissions").Text("id-token"));
        Assert.DoesNotContain(build.Steps, step => step.With("push") == "true" || step.Run?.Contains("docker://", StringComparison.Ordinal) == true);
        var steps = build.Steps.ToList();
        var scan = steps.FindIndex(step => step.Run?.Contains("--only-fixed --fail-on high || {", StringComparison.Ordinal) == true);
        Assert.True(scan >= 0 && scan < steps.FindIndex(step => step.Uses?.StartsWith("actions/upload-artifact@", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void What_is_pushed_is_what_was_built() => Assert.Contains(
        BuildImage.Job("push").Steps, step => step.Run?.Contains("--preserve-digests", StringComparison.Ordinal) == true && step.Node.At("env").Text("BUILT") == "${{ needs.build.outputs.digest }}");
}
