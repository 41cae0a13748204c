using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class SettingsOverlapTests
{
    private static (string File, StackSettings Settings) Stack(
        string name, string branch, bool protects, string repository = "acme/shop") =>
    (
        $"Pulumi.{name}.yaml",
        Reading.Read(SettingsText.Staging
            .With("github.branch", branch)
            .With("github.protectBranch", protects ? "true" : "false")
            .With("github.repository", repository)));

    private static IEnumerable<string> Problems(params (string File, StackSettings Settings)[] stacks) =>
        SettingsOverlap.Problems(stacks).Select(problem => $"{problem}");

    [Fact]
    public void A_branch_is_protected_by_one_of_the_stacks_that_share_it() =>
        Assert.Empty(Problems(Stack("qa", "main", protects: false), Stack("staging", "main", protects: true)));

    [Fact]
    public void Two_stacks_do_not_protect_one_branch() =>
        Assert.Equal(
            ["Pulumi.staging.yaml: github.protectBranch is 'true' but must be false: "
                + "Pulumi.qa.yaml declares the protection of branch main of acme/shop already"],
            Problems(Stack("staging", "main", protects: true, "Acme/Shop"), Stack("qa", "main", protects: true)));

    [Fact]
    public void Some_stack_protects_a_branch_that_several_share() =>
        Assert.Equal(
            ["Pulumi.demo.yaml: github.protectBranch is 'false' but must be true here or in "
                + "Pulumi.qa.yaml or Pulumi.staging.yaml: nobody protects branch main of acme/shop"],
            Problems(
                Stack("staging", "main", protects: false), Stack("qa", "main", protects: false), Stack("demo", "main", protects: false)));

    [Fact]
    public void Either_of_two_stacks_protects_the_branch_they_share() =>
        Assert.Equal(
            ["Pulumi.qa.yaml: github.protectBranch is 'false' but must be true here or in "
                + "Pulumi.staging.yaml: nobody protects branch main of acme/shop"],
            Problems(Stack("staging", "main", protects: false), Stack("qa", "main", protects: false)));

    [Fact]
    public void Stacks_of_different_branches_or_repositories_do_not_meet() =>
        Assert.Empty(Problems(
            Stack("a", "main", protects: true),
            Stack("b", "Main", protects: true),
            Stack("c", "main", protects: true, "acme/other"),
            Stack("d", "lone", protects: true)));

    [Fact]
    public void A_stack_protects_the_branch_that_it_alone_is_deployed_from() =>
        Assert.Equal(
            ["Pulumi.staging.yaml: github.protectBranch is 'false' but must be true: nobody protects branch main of acme/shop"],
            Problems(Stack("staging", "main", protects: false)));

    [Fact]
    public void The_stacks_of_this_repository_agree() =>
        Assert.Empty(Problems(
            ("Pulumi.staging.yaml", Reading.Read(RepositoryFiles.Text("Pulumi.staging.yaml"))),
            ("Pulumi.production.yaml", Reading.Read(RepositoryFiles.Text("Pulumi.production.yaml")))));
}
