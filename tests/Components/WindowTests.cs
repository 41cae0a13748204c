using Infra.Data;

namespace Tests.Components;

public sealed class WindowTests
{
    [Theory]
    [InlineData("02:00-03:00", 60)]
    [InlineData("23:30-00:30", 60)]
    [InlineData("00:00-23:59", 1439)]
    public void A_time_of_every_day_may_cross_midnight(string text, int minutes)
    {
        Assert.True(DailyWindow.TryParse(text, out var window));
        Assert.Equal((minutes, text), (window.Minutes, $"{window}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("02:00")]
    [InlineData("2:00-03:00")]
    [InlineData("02:00-24:00")]
    [InlineData("02:60-03:00")]
    [InlineData("02:00/03:00")]
    [InlineData("02:00-02:00")]
    public void What_is_no_time_of_every_day_is_refused(string text) => Assert.False(DailyWindow.TryParse(text, out _));

    [Theory]
    [InlineData("sun:03:30-sun:04:30", 60)]
    [InlineData("sun:23:30-mon:00:30", 60)]
    [InlineData("mon:00:00-sun:23:59", 10079)]
    public void A_time_of_every_week_may_cross_its_end(string text, int minutes)
    {
        Assert.True(WeeklyWindow.TryParse(text, out var window));
        Assert.Equal((minutes, text), (window.Minutes, $"{window}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sun:03:30")]
    [InlineData("Sun:03:30-Sun:04:30")]
    [InlineData("xyz:03:30-sun:04:30")]
    [InlineData("sun:03:30-sun:03:30")]
    [InlineData("sun 03:30-sun 04:30")]
    public void What_is_no_time_of_every_week_is_refused(string text) => Assert.False(WeeklyWindow.TryParse(text, out _));

    [Theory]
    [InlineData("sun:03:00-sun:04:00", "02:00-03:00", false)]
    [InlineData("sun:02:59-sun:04:00", "02:00-03:00", true)]
    [InlineData("sun:01:00-sun:02:00", "02:00-03:00", false)]
    [InlineData("sun:01:00-sun:02:01", "02:00-03:00", true)]
    [InlineData("sun:02:15-sun:02:45", "02:00-03:00", true)]
    [InlineData("sun:01:00-sun:04:00", "02:00-03:00", true)]
    [InlineData("sun:23:30-mon:00:30", "00:00-01:00", true)]
    [InlineData("sun:23:30-mon:00:30", "00:30-01:30", false)]
    [InlineData("mon:00:00-mon:00:30", "23:45-00:15", true)]
    [InlineData("mon:00:15-mon:00:45", "23:45-00:15", false)]
    [InlineData("wed:12:00-thu:11:59", "11:30-12:00", true)]
    public void Two_overlap_that_share_a_minute(string weekly, string daily, bool overlap)
    {
        Assert.True(WeeklyWindow.TryParse(weekly, out var maintenance));
        Assert.True(DailyWindow.TryParse(daily, out var backup));
        Assert.Equal(overlap, maintenance.Overlaps(backup));
    }
}
