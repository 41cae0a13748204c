using Stacks.Planning;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Pictures;

[Collection("plans")]
public sealed class PictureCommandTests(StackPlans plans)
{
    [Theory]
    [InlineData("staging.architecture.mmd", "staging")]
    [InlineData("staging.reach.mmd", "staging", "--of", "reach")]
    [InlineData("staging.architecture.svg", "staging", "--format", "svg")]
    [InlineData("production.reach.svg", "production", "--of", "reach", "--format", "svg")]
    public async Task It_draws_what_is_asked_for(string picture, params string[] args) => Assert.Equal(
        new CommandRun(0, ApprovedPictures.Of(plans.Of(args[0]))[picture], ""),
        await CommandRun.Of(StackFiles.Find(), ["picture", .. args]));

    [Fact]
    public async Task It_writes_a_file()
    {
        using var repository = new TemporaryRepository("staging");
        var file = repository.PathOf("picture.svg");

        Assert.Equal(new CommandRun(0, "", ""), await CommandRun.Of(repository.Files, "picture", "staging", "--format", "svg", "--output", file));
        Assert.StartsWith("<svg ", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--of is 'both' but must be architecture or reach; see dotnet run --project stacks -- picture --help", "--of", "both")]
    [InlineData("--format is 'png' but must be mermaid or svg; see dotnet run --project stacks -- picture --help", "--format", "png")]
    public async Task It_says_what_it_can_draw(string message, params string[] args) =>
        (await CommandRun.Of(StackFiles.Find(), ["picture", "staging", .. args])).ShouldRefuse(message);
}
