using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class SettingsOverlapTests
{
    private static (string File, StackSettings Settings) Stack(
        string name, string branch, bool protects, string repository = "acme/shop", bool governs = false) =>
    (
        $"Pulumi.{name}.yaml",
        Reading.Read((governs ? SettingsText.Staging.With("github.governsRepository", "true").With("github.allowedActions", "[]") : SettingsText.Staging)
            .With("github.branch", branch)
            .With("github.protectBranch", protects ? "true" : "false")
            .With("github.repository", repository)));

    private static IEnumerable<string> Problems(params (string File, StackSettings Settings)[] stacks) =>
        SettingsOverlap.Problems(stacks).Select(problem => $"{problem}");

    /// <summary>One more stack of the repository, of a branch of its own, that governs it: what is asked is then the branch alone.</summary>
    private static (string File, StackSettings Settings) Governor(string repository = "acme/shop") =>
        Stack($"governor-of-{repository.Split('/')[1]}", "governed", protects: true, repository, governs: true);

    [Fact]
    public void A_branch_is_protected_by_one_of_the_stacks_that_share_it() =>
        Assert.Empty(Problems(Governor(), Stack("qa", "main", protects: false), Stack("staging", "main", protects: true)));

    [Fact]
    public void Two_stacks_do_not_protect_one_branch() =>
        Assert.Equal(
            ["Pulumi.staging.yaml: github.protectBranch is 'true' but must be false: "
                + "Pulumi.qa.yaml declares the protection of branch main of acme/shop already"],
            Problems(Governor(), Stack("staging", "main", protects: true, "Acme/Shop"), Stack("qa", "main", protects: true)));

    [Fact]
    public void Some_stack_protects_a_branch_that_several_share() =>
        Assert.Equal(
            ["Pulumi.demo.yaml: github.protectBranch is 'false' but must be true here or in "
                + "Pulumi.qa.yaml or Pulumi.staging.yaml: nobody protects branch main of acme/shop"],
            Problems(
                Governor(), Stack("staging", "main", protects: false), Stack("qa", "main", protects: false), Stack("demo", "main", protects: false)));

    [Fact]
    public void Either_of_two_stacks_protects_the_branch_they_share() =>
        Assert.Equal(
            ["Pulumi.qa.yaml: github.protectBranch is 'false' but must be true here or in "
                + "Pulumi.staging.yaml: nobody protects branch main of acme/shop"],
            Problems(Governor(), Stack("staging", "main", protects: false), Stack("qa", "main", protects: false)));

    [Fact]
    public void Stacks_of_different_branches_or_repositories_do_not_meet() =>
        Assert.Empty(Problems(
            Stack("a", "main", protects: true),
            Stack("b", "Main", protects: true),
            Stack("c", "main", protects: true, "acme/other"),
            Governor(),
            Governor("acme/other"),
            Stack("d", "lone", protects: true)));

    [Fact]
    public void A_stack_protects_the_branch_that_it_alone_is_deployed_from() =>
        Assert.Equal(
            ["Pulumi.staging.yaml: github.protectBranch is 'false' but must be true: nobody protects branch main of acme/shop"],
            Problems(Governor(), Stack("staging", "main", protects: false)));

    [Fact]
    public void Some_stack_governs_the_repository() =>
        Assert.Equal(
            ["Pulumi.qa.yaml: github.governsRepository is 'false' but must be true here or in Pulumi.staging.yaml: nobody governs acme/shop"],
            Problems(Stack("staging", "main", protects: true), Stack("qa", "qa", protects: true)));

    [Fact]
    public void Two_stacks_do_not_govern_one_repository() =>
        Assert.Equal(
            ["Pulumi.staging.yaml: github.governsRepository is 'true' but must be false: Pulumi.qa.yaml declares what holds for all of ACME/shop already"],
            Problems(Stack("staging", "main", protects: true, governs: true), Stack("qa", "qa", protects: true, "ACME/shop", governs: true)));

    [Fact]
    public void Each_repository_is_governed() =>
        Assert.Equal(
            ["Pulumi.other.yaml: github.governsRepository is 'false' but must be true: nobody governs acme/other"],
            Problems(Stack("staging", "main", protects: true, governs: true), Stack("other", "main", protects: true, "acme/other")));

    [Fact]
    public void The_stacks_of_one_repository_are_of_one_account()
    {
        var file = "Pulumi.demo.yaml";
        var demo = Reading.Read(SettingsText.Staging
            .With("github.branch", "demo").With("github.plan", "team").With("github.visibility", "public"));
        Assert.Equal(
            [
                "Pulumi.governor-of-shop.yaml: github.plan is 'enterprise' but must be team, as in Pulumi.demo.yaml: both are of one repository",
                "Pulumi.governor-of-shop.yaml: github.visibility is 'private' but must be public, as in Pulumi.demo.yaml: both are of one repository",
            ],
            Problems(Governor(), (file, demo)));
    }

    [Fact]
    public void The_stacks_of_one_repository_say_the_same_of_it()
    {
        var demo = Reading.Read(SettingsText.Staging.With("github.branch", "demo").With("github.defaultBranch", "trunk").With("github.subjectIds", "1/2"));
        var qa = Reading.Read(SettingsText.Staging.With("github.branch", "qa").With("github.defaultBranch", "trunk").With("github.subjectIds", "1/3"));
        Assert.Equal(
            [
                "Pulumi.governor-of-shop.yaml: github.defaultBranch is 'main' but must be trunk, as in Pulumi.demo.yaml: both are of one repository",
                "Pulumi.governor-of-shop.yaml: github.subjectIds is left out but must be 1/2, as in Pulumi.demo.yaml: both are of one repository",
                "Pulumi.qa.yaml: github.subjectIds is '1/3' but must be 1/2, as in Pulumi.demo.yaml: both are of one repository",
            ],
            Problems(Governor(), ("Pulumi.demo.yaml", demo), ("Pulumi.qa.yaml", qa)));
    }

    [Fact]
    public void The_stacks_of_this_repository_agree() =>
        Assert.Empty(Problems(
            ("Pulumi.staging.yaml", Reading.Read(RepositoryFiles.Text("Pulumi.staging.yaml"))),
            ("Pulumi.production.yaml", Reading.Read(RepositoryFiles.Text("Pulumi.production.yaml")))));
}
