using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class ReleaseSettingsTests
{
    private const string Version = "1 to 64 letters, digits, dots, underscores and hyphens, beginning with a letter or digit, for example 1.4.2";

    public static TheoryData<string, string?, string> Refused => new()
    {
        { "release", null, "release is missing; it must be a section with the keys version, migration" },
        { "release.version", null, $"release.version is missing; it must be {Version}" },
        { "release.version", "v 1", $"release.version is 'v 1' but must be {Version}" },
        { "release.version", "-1", $"release.version is '-1' but must be {Version}" },
        { "release.migration", null, "release.migration is missing; it must be expand or contract" },
        { "release.migration", "none", "release.migration is 'none' but must be expand or contract" },
        { "release.kind", "expand", "release.kind is not known; known keys here are version, migration" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_no_release_can_be_is_refused(string key, string? value, string line) => Reading.ShouldBeRefused(key, value, line);

    [Fact]
    public void A_release_says_what_it_is_called_and_what_it_does_to_the_database()
    {
        var release = Reading.ShouldBeTaken("release.migration", "contract").Release!;

        Assert.Equal(("1.4.2", MigrationKind.Contract), (release.Version, release.Migration));
    }

    [Fact]
    public void A_stack_that_migrates_nothing_needs_no_release() =>
        Assert.Null(Reading.Read(SettingsText.Staging.With("tasks", "{}").With("release", null)).Release);

    [Fact]
    public void It_may_name_its_release_all_the_same() =>
        Assert.Equal("1.4.2", Reading.Read(SettingsText.Staging.With("tasks", "{}")).Release!.Version);
}
