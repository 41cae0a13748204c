using Infra.Settings;
using Stacks.Operations;
using Stacks.Planning;
using Tests.Stacks;

namespace Tests.Operations;

public sealed class PipelineOutputTests
{
    [Fact]
    public void Outputs_are_added_to_the_file_that_GitHub_names()
    {
        using var folder = new TemporaryRepository();
        var output = new PipelineOutput(name => name == "GITHUB_OUTPUT" ? folder.PathOf(name) : null);

        output.Set("one", "a=ü");
        output.Set("two", "");

        Assert.Equal([.. "one=a="u8, 0xC3, 0xBC, .. "\ntwo=\n"u8], File.ReadAllBytes(folder.PathOf("GITHUB_OUTPUT")));
    }

    [Fact]
    public void Elsewhere_nothing_happens()
    {
        var output = new PipelineOutput(_ => null);

        Assert.Null(Record.Exception(() => output.Set("one", "1")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryRepository();
        var file = folder.PathOf(Path.Combine("nowhere", "output"));

        var exception = Assert.Throws<UsageException>(() => new PipelineOutput(_ => file).Set("one", "1"));

        Assert.StartsWith($"GITHUB_OUTPUT is '{Printable.Escaped(file)}' but must be a file that can be written: ", exception.Message, StringComparison.Ordinal);
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
