using System.Text.RegularExpressions;
using Infra.Acceptance;
using Infra.Policies;
using Stacks.Planning;

namespace Tests.Stacks;

/// <summary>What the README says of the product is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(StackFiles.Find().Root, "README.md"));

    [Fact]
    public void It_says_how_many_policies_a_preview_checks() =>
        Assert.Contains($"Policies: {PolicyCatalog.All.Count} checked, all kept", Readme, StringComparison.Ordinal);

    [Fact]
    public void It_says_how_many_constraints_a_preview_checks() =>
        Assert.Contains($"Acceptance: {ConstraintCatalog.All.Count} constraints checked, nothing refused", Readme, StringComparison.Ordinal);

    [Theory]
    [InlineData("dotnet run --project stacks -- preview staging")]
    [InlineData("dotnet test")]
    public void Its_first_screen_shows_the_command(string command) =>
        Assert.Contains($"$ {command}\n", string.Join('\n', Readme.ReplaceLineEndings("\n").Split('\n').Take(45)), StringComparison.Ordinal);

    [Fact]
    public void It_names_every_folder_and_file_that_it_sends_people_to()
    {
        var root = StackFiles.Find().Root;
        var named = PathInCode().Matches(Readme).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(root, path)), $"the README names {path}, which is not there"));
    }

    /// <summary>A path below one of our folders, in backquotes and without a placeholder.</summary>
    [GeneratedRegex(@"`(?<path>(infra|stacks|tests|sdks)/[A-Za-z0-9./-]*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathInCode();
}
