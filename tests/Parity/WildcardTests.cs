using Infra.Text;

namespace Tests.Parity;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("*", "anything", true)]
    [InlineData("a*c", "abbbc", true)]
    [InlineData("a*c", "ac", true)]
    [InlineData("a*c", "acb", false)]
    [InlineData("*-c", "network-private-c", true)]
    [InlineData("*-c", "network-private-c-routes", false)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-c-b", false)]
    [InlineData("a", "A", false)]
    [InlineData("", "a", false)]
    [InlineData("a**", "a", true)]
    public void A_star_stands_for_any_text(string pattern, string text, bool matches) => Assert.Equal(matches, Wildcard.Matches(pattern, text));
}
