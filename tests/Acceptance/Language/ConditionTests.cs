using Infra.Plans;

namespace Tests.Acceptance.Language;

/// <summary>When a row applies, and to which values.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("kind = a", true)]
    [InlineData("kind = b", false)]
    [InlineData("kind != b", true)]
    [InlineData("kind in b|a", true)]
    [InlineData("kind not in b|a", false)]
    [InlineData("kind starts a", true)]
    [InlineData("kind ends b", false)]
    [InlineData("kind matches ^a and b$|^a$", true)]
    [InlineData("size < 5", false)]
    [InlineData("size <= 5", true)]
    [InlineData("size > 5", false)]
    [InlineData("size >= 5", true)]
    [InlineData("tags contains x", true)]
    [InlineData("tags contains z", false)]
    [InlineData("document contains x", true)]
    [InlineData("kind present", true)]
    [InlineData("kind absent", false)]
    [InlineData("none present", false)]
    [InlineData("none absent", true)]
    [InlineData("none = a", false)]
    [InlineData("none != a", true)]
    [InlineData("none ?? a = a", true)]
    [InlineData("none ?? 7 > 5", true)]
    [InlineData("kind = a and size = 5", true)]
    [InlineData("kind = a and size = 6", false)]
    public void A_row_applies_when_its_condition_holds(string when, bool applies) => Assert.Equal(
        applies,
        MadeUpRow.Of("value", "forbidden", when).Asked(new { value = 1, kind = "a", size = 5, tags = new[] { "x", "y" }, document = """["x"]""" }).Count == 1);

    [Fact]
    public void A_condition_looks_at_the_item_that_holds_the_value_and_at_the_one_around_it()
    {
        var inputs = new { rules = new object[] { new { on = true, parts = new object[] { new { size = 1, big = true } } }, new { on = false, parts = new object[] { new { size = 1, big = true } } } } };
        Assert.Equal(["rules[0].parts[0].size is the number 1, but must be at least 2, when .big = true and ..on = true"], MadeUpRow.Of("rules[].parts[].size", "within 2..", ".big = true and ..on = true").Asked(inputs));
    }

    [Fact]
    public void What_is_not_known_leaves_a_row_open_unless_the_rest_decides()
    {
        var row = MadeUpRow.Of("value", "forbidden", "kind = a and size = 5");
        Assert.StartsWith("? ", Assert.Single(row.Asked(new { value = 1, kind = Unknown.Value, size = 5 })), StringComparison.Ordinal);
        Assert.Empty(row.Asked(new { value = 1, kind = Unknown.Value, size = 6 }));
    }

    [Fact]
    public void Paths_lead_through_lists_maps_and_documents()
    {
        var inputs = new { list = new object[] { new { size = 9 } }, map = new { first = "ab", second = "abcd" }, document = """{"statement":{"size":9},"statements":[{"size":9}]}""" };
        Assert.Equal(["list[0].size is the number 9, but must be at most 5"], MadeUpRow.Of("list[].size", "within ..5").Asked(inputs));
        Assert.Equal(["map.second is the text 'abcd', but must have at most 3 characters (it has 4)"], MadeUpRow.Of("map{}", "length ..3").Asked(inputs));
        Assert.Equal(["map.second is the text 'second', but must have at most 5 characters (it has 6)"], MadeUpRow.Of("map{keys}", "length ..5").Asked(inputs));
        // A document may write one in place of a list of one.
        Assert.Equal(["document.statement.size is the number 9, but must be at most 5"], MadeUpRow.Of("document.statement[].size", "within ..5").Asked(inputs));
        Assert.Equal(["document.statements[0].size is the number 9, but must be at most 5"], MadeUpRow.Of("document.statements[].size", "within ..5").Asked(inputs));
        Assert.Equal(["sum(list[].size) is the number 9, but must be at most 5"], MadeUpRow.Of("sum(list[].size)", "within ..5").Asked(inputs));
        Assert.Empty(MadeUpRow.Of("sum(none[].size)", "within ..5").Asked(inputs));
    }
}
