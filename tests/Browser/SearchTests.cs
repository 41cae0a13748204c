using Microsoft.Playwright;

namespace Tests.Browser;

[Collection("reports")]
public sealed class SearchTests(Reports reports)
{
    [Theory]
    [InlineData("database-instance", "database-instance")] // a name
    [InlineData("natgateway", "network-nat")] // a type
    [InlineData("backupRetentionPeriod", "database-instance")] // an input
    [InlineData("VALKEY replication", "cache-group")] // a value and a type, in whatever case
    public async Task It_finds_what_has_all_words_and_hides_the_rest(string words, string name)
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await report.Page.Locator("#search").FillAsync(words);
        await Assertions.Expect(report.Page.Locator("#found")).ToContainTextAsync(" of ");
        await Assertions.Expect(report.Page.Locator(".tree .resource > summary > .name", new() { HasText = name }).First).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.Locator(".tree .name", new() { HasText = "alarms-topic" }).First).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_says_so_where_nothing_has_the_words()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await report.Page.Locator("#search").FillAsync("no-such-thing");
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing has all of these words.");
        await Assertions.Expect(report.Page.Locator(".tree li:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_key_leads_to_it_and_another_shows_everything_again()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        var shown = await report.Page.Locator(".tree > li:visible").CountAsync();
        await report.Page.Keyboard.PressAsync("/");
        await report.Page.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(report.Page.Locator("#search")).ToHaveValueAsync("a/b");
        await report.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(report.Page.Locator("#search")).ToHaveValueAsync("");
        await Assertions.Expect(report.Page.Locator(".tree > li:visible")).ToHaveCountAsync(shown);
    }

    [Fact]
    public async Task What_is_opened_shows_all_inputs_and_the_statements_of_a_policy()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await report.Page.Locator("#search").FillAsync("deploy-role assumeRolePolicy");
        var role = report.Page.Locator(".tree .resource > summary:visible", new() { HasText = "iam.Role" }).First;
        await role.ClickAsync();
        var inputs = role.Locator("xpath=..").Locator("pre");
        await Assertions.Expect(inputs).ToContainTextAsync("assumeRolePolicy:\n");
        await Assertions.Expect(inputs).ToContainTextAsync("  Statement:\n");
        await Assertions.Expect(inputs).ToContainTextAsync("urn:pulumi:staging::");
    }
}
