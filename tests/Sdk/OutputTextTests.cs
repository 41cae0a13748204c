using Pulumi;

namespace Tests.Sdk;

/// <summary>What happens to code that takes an output for a text.</summary>
[Collection(ProcessEnvironment.Name)]
public sealed class OutputTextTests
{
    private const string Variable = "PULUMI_ERROR_OUTPUT_STRING";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    public async Task Text_made_of_an_output_says_so_and_not_the_value(string? setting)
    {
        using var variable = new EnvironmentVariable(Variable, setting);
        var text = "";
        await Engine.UpdateAsync(new ProbeMocks(), () => text = $"{Output.Create("value-of-it")}");
        Assert.StartsWith("Calling [ToString] on an [Output<T>]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("value-of-it", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("TRUE")]
    public async Task Text_made_of_an_output_throws_if_the_environment_asks_for_it(string setting)
    {
        using var variable = new EnvironmentVariable(Variable, setting);
        Exception? thrown = null;
        await Engine.UpdateAsync(new ProbeMocks(), () => thrown = Record.Exception(() => $"{Output.Create("value-of-it")}"));
        Assert.IsType<InvalidOperationException>(thrown);
    }
}
