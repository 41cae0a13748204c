using Stacks.Operations;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class PipelineOutputTests
{
    [Fact]
    public void Outputs_and_the_summary_are_added_to_the_files_that_GitHub_names()
    {
        using var folder = new TemporaryRepository();
        var output = new PipelineOutput(name => name is "GITHUB_OUTPUT" or "GITHUB_STEP_SUMMARY" ? folder.PathOf(name) : null);

        output.Set("one", "a=ü");
        output.Set("two", "");
        output.Summarise("# Fine");
        output.Summarise("ends\n");

        Assert.Equal([.. "one=a="u8, 0xC3, 0xBC, .. "\ntwo=\n"u8], File.ReadAllBytes(folder.PathOf("GITHUB_OUTPUT")));
        Assert.Equal("# Fine\nends\n", folder.Read("GITHUB_STEP_SUMMARY"));
    }

    [Fact]
    public void Elsewhere_nothing_happens()
    {
        var output = new PipelineOutput(_ => null);

        Assert.Null(Record.Exception(() => output.Set("one", "1")));
        Assert.Null(Record.Exception(() => output.Summarise("text")));
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData("a=b", "1")]
    [InlineData("a\nb", "1")]
    [InlineData("a", "1\nother=2")]
    [InlineData("a", "1\r")]
    public void What_would_say_something_else_is_refused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new PipelineOutput(_ => null).Set(name, value));
}
