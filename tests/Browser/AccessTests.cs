using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>Who sees badly, or uses no mouse, reads it as well.</summary>
[Collection("reports")]
public sealed class AccessTests(Reports reports)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_what_is_behind_it(ColorScheme scheme)
    {
        foreach (var file in new[] { reports.Staging, reports.Hostile })
        {
            await using var report = await reports.OpenAsync(file, new() { ColorScheme = scheme });
            await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
            Assert.Empty(await report.Page.EvaluateAsync<string[]>(Contrast.Script));
        }
    }

    [Fact]
    public async Task A_pale_text_would_be_found()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await report.Page.EvaluateAsync("() => { document.querySelector('h1').style.color = 'rgb(160, 160, 160)'; }");
        Assert.NotEmpty(await report.Page.EvaluateAsync<string[]>(Contrast.Script));
    }

    [Fact]
    public async Task The_tab_key_goes_from_the_skip_link_through_the_sections_to_the_report_and_shows_where_it_is()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await report.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(report.Page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(report.Page.Locator(".skip")).ToBeInViewportAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.Keyboard.PressAsync("Tab");
        Assert.True(await report.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
        Assert.NotEqual("none", await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Fact]
    public async Task Whatever_is_opened_with_a_click_is_opened_with_a_key()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        var first = report.Page.Locator(".tree summary").First;
        await first.FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.True(await first.EvaluateAsync<bool>("summary => summary.parentElement.open"));
        Assert.Equal(0, await report.Page.Locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").CountAsync());
    }

    [Fact]
    public async Task There_is_one_of_each_landmark_every_field_has_a_label_and_no_heading_is_left_out()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        var page = report.Page;
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Navigation, AriaRole.Search })
        {
            Assert.Equal((landmark, 1), (landmark, await page.GetByRole(landmark).CountAsync()));
        }

        await Assertions.Expect(page.GetByLabel("Search names, types and inputs")).ToBeVisibleAsync();
        var levels = await page.Locator("h1, h2, h3, h4").EvaluateAllAsync<int[]>("all => all.map(one => Number(one.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
        Assert.Equal(0, await page.Locator("img:not([alt]), [id=''], section:not([aria-labelledby])").CountAsync());
        var ids = await page.Locator("[id]").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }
}
