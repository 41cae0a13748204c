using Stacks.Preview;

namespace Tests.Stacks;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("@acme/owners", "`@acme/owners`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``b`", "``` `a``b` ```")]
    [InlineData("<!-- x --></details>", "`<!-- x --></details>`")]
    [InlineData("two\nlines", "`two\\nlines`")]
    [InlineData("a\u202eb\u001b[31m\r", "`a\\u202Eb\\u001B[31m\\u000D`")]
    [InlineData("", "`  `")]
    public void A_foreign_text_is_code_that_nothing_in_it_ends(string text, string code) => Assert.Equal(code, Markdown.Code(text));

    [Theory]
    [InlineData("no markup", "no markup")]
    [InlineData("*a* [b](c) <i> | `d`", "\\*a\\* \\[b\\]\\(c\\) \\<i\\> \\| \\`d\\`")]
    [InlineData("ask @acme about #12", "ask `@`acme about `#`12")]
    [InlineData("one\ntwo", "one two")]
    public void A_sentence_stays_a_sentence(string text, string sentence) => Assert.Equal(sentence, Markdown.Sentence(text));

    [Theory]
    [InlineData("x", "```")]
    [InlineData("``` y", "````")]
    [InlineData("a ````` b", "``````")]
    public void A_fence_is_longer_than_what_looks_like_one(string line, string fence) => Assert.Equal(fence, Markdown.Fence(["", line]));
}
