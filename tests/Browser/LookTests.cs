using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>How it looks, for a person to see afterwards: each leaves a picture.</summary>
[Collection("reports")]
public sealed class LookTests(Reports reports)
{
    [Theory]
    [InlineData("staging-light", 1280, ColorScheme.Light)]
    [InlineData("staging-dark", 1280, ColorScheme.Dark)]
    [InlineData("staging-phone", 390, ColorScheme.Light)]
    [InlineData("staging-phone-dark", 390, ColorScheme.Dark)]
    [InlineData("hostile-light", 1280, ColorScheme.Light)]
    [InlineData("hostile-phone", 390, ColorScheme.Dark)]
    public async Task Nothing_is_wider_than_the_screen(string name, int width, ColorScheme scheme)
    {
        var file = name.StartsWith("staging", StringComparison.Ordinal) ? reports.Staging : reports.Hostile;
        await using var report = await reports.OpenAsync(file, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 844 } });
        await report.Page.ScreenshotAsync(new() { Path = Path.Combine(Reports.Screenshots, $"{name}.png"), FullPage = true });

        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
        Assert.True(await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width);
    }

    [Fact]
    public async Task Dark_and_light_differ()
    {
        var grounds = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var report = await reports.OpenAsync(reports.Staging, new() { ColorScheme = scheme });
            grounds.Add(await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        }

        Assert.Equal(2, grounds.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task On_paper_the_search_and_the_list_of_sections_are_gone()
    {
        await using var report = await reports.OpenAsync(reports.Staging);
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(report.Page.Locator("nav")).ToBeHiddenAsync();
        await Assertions.Expect(report.Page.Locator("#search")).ToBeHiddenAsync();
        await Assertions.Expect(report.Page.Locator("#policies")).ToBeVisibleAsync();
    }
}
