using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Pictures;

/// <summary>The pictures beside the approved plans show these plans.</summary>
[Collection("plans")]
public sealed class ApprovedPictureTests(StackPlans plans)
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var stack in StackFiles.Find().Stacks)
            {
                foreach (var kind in (string[])["architecture.mmd", "architecture.svg", "reach.mmd", "reach.svg"])
                {
                    files.Add(stack, $"{stack}.{kind}");
                }
            }

            return files;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void A_picture_shows_the_plan_of_its_stack(string stack, string file)
    {
        var drawn = ApprovedPictures.Of(plans.Of(stack));

        Assert.Equal(4, drawn.Count);
        Assert.True(
            drawn[file] == RepositoryFiles.Text($"tests/Approved/{file}").ReplaceLineEndings("\n"),
            $"tests/Approved/{file} shows another plan; if that is what you want: dotnet run --project stacks -- approve {stack}");
    }

    [Fact]
    public void The_README_shows_the_architecture_of_production() => Assert.Contains(
        $"```mermaid\n{ApprovedPictures.Of(plans.Production)["production.architecture.mmd"]}```\n",
        RepositoryFiles.Text("README.md").ReplaceLineEndings("\n"),
        StringComparison.Ordinal);
}
