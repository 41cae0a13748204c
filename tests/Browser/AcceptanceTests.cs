using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>What AWS and GitHub would refuse, and what only they can answer.</summary>
[Collection("reports")]
public sealed class AcceptanceTests(Reports reports)
{
    [Theory]
    [InlineData("acceptance", "Acceptance", "2 refused")]
    [InlineData("questions", "Questions", "5")]
    public async Task The_list_of_sections_leads_there_and_says_how_much_there_is(string section, string title, string badge)
    {
        await using var report = await reports.OpenAsync(reports.Hostile);
        var link = report.Page.Locator($"nav a[href='#{section}']");
        await Assertions.Expect(link).ToHaveTextAsync($"{title} {badge}");
        await link.ClickAsync();
        await Assertions.Expect(report.Page.Locator($"section#{section} > h2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_stack_that_is_accepted_shows_what_was_looked_at()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await Assertions.Expect(report.Page.Locator("nav a[href='#acceptance'] .badge")).ToHaveTextAsync("nothing refused");
        await report.Page.Locator("#acceptance summary").ClickAsync();
        await Assertions.Expect(report.Page.Locator("#acceptance td", new() { HasText = "aws:rds/instance:Instance" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Many_commands_of_a_kind_are_opened_by_whoever_wants_them()
    {
        await using var report = await reports.OpenAsync(reports.Hostile);
        var commands = report.Page.Locator("#questions .copy");
        await Assertions.Expect(commands.First).ToBeHiddenAsync();
        await report.Page.Locator("#questions summary").ClickAsync();
        await Assertions.Expect(commands).ToHaveCountAsync(5);
        await Assertions.Expect(commands.Last).ToBeVisibleAsync();
    }
}
