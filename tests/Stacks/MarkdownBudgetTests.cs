using Stacks.Preview;

namespace Tests.Stacks;

public sealed class MarkdownBudgetTests
{
    private static readonly MarkdownPart Greedy = new()
    {
        Head = "**Difference**",
        Items = [.. Enumerable.Range(1, 3000).Select(number => $"+ line {number} {new string('x', number % 60)}")],
        Item = "line of the difference",
        Folded = "3000 lines",
        Language = "diff",
        Turn = 1,
    };

    private static readonly MarkdownPart Notices = new()
    {
        Head = "**Notices**",
        Items = [.. Enumerable.Range(1, 20).Select(number => $"- notice {number}\n  remedy {number}")],
        Item = "notice",
    };

    [Theory]
    [InlineData(4_000)]
    [InlineData(4_001)]
    [InlineData(10_007)]
    [InlineData(60_000)]
    [InlineData(1_000_000)]
    public void It_never_goes_beyond_its_budget_and_always_counts_what_it_leaves_out(int budget)
    {
        var text = Write(budget, Greedy, Notices);

        Assert.True(text.Length <= budget, $"{text.Length} of {budget}");
        var lines = text.Split('\n');
        var shown = lines.Count(line => line.StartsWith("+ line ", StringComparison.Ordinal));
        Assert.Equal(shown == 3000 ? [] : [$"and {3000 - shown} more lines of the difference; see there."], lines.Where(line => line.StartsWith("and ", StringComparison.Ordinal)));
        Assert.Equal(Greedy.Items.Take(shown), lines.Where(line => line.StartsWith("+ line ", StringComparison.Ordinal)));
        Assert.Equal(["```diff", "```"], lines.Where(line => line.StartsWith("```", StringComparison.Ordinal)));
        Assert.Contains("- notice 20\n  remedy 20\n", text, StringComparison.Ordinal);
        Assert.EndsWith("remedy 20\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_uses_the_room_that_it_has() => Assert.InRange(Write(10_000, Greedy).Length, 9_900, 10_000);

    [Fact]
    public void A_line_that_does_not_fit_is_left_out_whole() => Assert.Equal(
        """
        **Long**

        <details><summary>2 lines</summary>

        ```
        ```

        and 2 more lines; see there.

        </details>

        """.ReplaceLineEndings("\n"),
        Write(4_000, new MarkdownPart { Head = "**Long**", Items = [new string('x', 5_000), "short"], Folded = "2 lines", Language = "" }));

    [Fact]
    public void One_item_is_counted_as_one() =>
        Assert.EndsWith("\nand 1 more line; see there.\n", Write(4_000, new MarkdownPart { Head = "x", Items = [new string('x', 5_000)] }), StringComparison.Ordinal);

    [Fact]
    public void What_looks_like_a_fence_does_not_end_one()
    {
        var text = Write(4_000, new MarkdownPart { Head = "x", Items = ["```", "</details>"], Language = "diff" });

        Assert.Equal("x\n\n````diff\n```\n</details>\n````\n", text);
    }

    private static string Write(int budget, params MarkdownPart[] parts) => MarkdownBudget.Write(parts, budget, "see there.");
}
