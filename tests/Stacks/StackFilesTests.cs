using Stacks.Planning;

namespace Tests.Stacks;

public sealed class StackFilesTests
{
    [Fact]
    public void The_repository_is_found_from_where_the_program_was_built()
    {
        var files = StackFiles.Find();
        Assert.True(File.Exists(Path.Combine(files.Root, "Infra.sln")), files.Root);
        Assert.Equal("infra", files.Project);
        Assert.Equal(["production", "staging"], files.Stacks);
    }

    [Fact]
    public void Only_the_files_of_stacks_are_stacks()
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write("Pulumi.b.yaml", "");
        repository.Write("Pulumi.a.yaml", "");
        repository.Write("Pulumi.a.yaml.bak", "");
        repository.Write("below/Pulumi.c.yaml", "");
        Assert.Equal(["a", "b", "staging"], repository.Files.Stacks);
    }

    [Fact]
    public void The_files_of_a_stack_stand_where_the_readme_says()
    {
        using var repository = new TemporaryRepository("staging");
        Assert.Equal(repository.PathOf("Pulumi.staging.yaml"), repository.Files.Settings("staging"));
        Assert.Equal("tests/Approved/staging.plan.txt", repository.Files.Display(repository.Files.ApprovedPlan("staging")));
    }
}
