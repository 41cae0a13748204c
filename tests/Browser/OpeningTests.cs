using Microsoft.Playwright;

namespace Tests.Browser;

[Collection("reports")]
public sealed class OpeningTests(Reports reports)
{
    [Fact]
    public async Task It_opens_without_a_complaint_and_asks_the_network_for_nothing()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        Assert.StartsWith("staging: ", await report.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(report.Complaints);
        Assert.All(report.Requests.Skip(1), address => Assert.StartsWith("data:", address, StringComparison.Ordinal));
        Assert.Equal(new Uri(reports.Staging).AbsoluteUri, report.Requests[0]);
    }

    [Fact]
    public async Task Every_link_leads_to_a_section_with_a_heading()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        var links = await report.Page.Locator("nav a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash.slice(1))");
        Assert.Contains("policies", links);
        foreach (var link in links)
        {
            await Assertions.Expect(report.Page.Locator($"section#{link} > h2")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Both_pictures_are_drawn()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        var widths = await report.Page.Locator("#pictures img").EvaluateAllAsync<int[]>("all => all.map(one => one.naturalWidth === 0 ? 0 : Math.round(one.getBoundingClientRect().width))");
        Assert.Equal(2, widths.Length);
        Assert.All(widths, width => Assert.True(width > 300));
    }

    [Fact]
    public async Task It_reads_without_a_script()
    {
        await using var report = await reports.OpenAsync(reports.Staging, new() { JavaScriptEnabled = false });
        await Assertions.Expect(report.Page.Locator("#search")).ToBeHiddenAsync();
        await report.Page.Locator("summary", new() { HasText = "PostgresDatabase" }).ClickAsync();
        await report.Page.Locator("summary", new() { HasText = "database-instance rds" }).ClickAsync();
        await Assertions.Expect(report.Page.Locator(".tree dt:visible", new() { HasText = "allocatedStorage" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task No_name_becomes_markup_and_no_secret_is_shown()
    {
        await using var report = await reports.OpenAsync(reports.Hostile);
        foreach (var summary in await report.Page.Locator("summary").AllAsync())
        {
            await summary.EvaluateAsync("summary => { summary.parentElement.open = true; }");
        }

        await report.Page.Locator("#search").FillAsync("onerror");
        await Assertions.Expect(report.Page.Locator("#found")).ToContainTextAsync(" of ");
        Assert.Empty(report.Complaints);
        Assert.False(await report.Page.EvaluateAsync<bool>("() => 'broken' in window"));
        Assert.Equal(0, await report.Page.Locator("main img[onerror], main b, main script:not([type])").CountAsync());
        Assert.Equal(2, await report.Page.Locator("script").CountAsync());
        Assert.DoesNotContain(HostileReport.SecretText, await report.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
