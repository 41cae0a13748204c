using System.Text.Json;
using Tests.Fixtures;

namespace Tests.Workflows;

/// <summary>What else GitHub reads in <c>.github</c>, and the linter beside it.</summary>
public sealed class RepositoryFilesTests
{
    [Fact]
    public void Whatever_is_pinned_is_kept_up_to_date()
    {
        var updates = Yaml.Parse(RepositoryFiles.Text(".github/dependabot.yml")).At("updates").Items().ToArray();
        Assert.Equal(["dotnet-sdk", "github-actions", "npm", "nuget"], updates.Select(update => update.Text("package-ecosystem")).Order(StringComparer.Ordinal));
        Assert.All(updates, update => Assert.NotNull(update.At("cooldown").Text("default-days")));
        Assert.All(updates.SelectMany(update => update.At("directory").Texts().Concat(update.At("directories").Texts())), folder =>
            Assert.True(Directory.Exists(RepositoryFiles.PathOf(folder.Trim('/').Replace("/*", "", StringComparison.Ordinal))), folder));
    }

    [Fact]
    public void Whoever_finds_a_hole_is_told_whom_to_tell() => Assert.Contains("**Report a vulnerability**", RepositoryFiles.Text(".github/SECURITY.md"), StringComparison.Ordinal);

    [Fact]
    public void Every_path_that_has_an_owner_of_its_own_exists()
    {
        var lines = RepositoryFiles.Text(".github/CODEOWNERS").ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToArray();
        Assert.StartsWith("* ", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Matches("^[^ ]+( +@[a-z-]+/[a-z-]+)+$", line));
        Assert.All(lines.Skip(1).Select(line => RepositoryFiles.PathOf(line.Split(' ')[0].Trim('/'))), path => Assert.True(Path.Exists(path), path));
    }

    [Fact]
    public void Every_issue_form_asks_for_something()
    {
        var forms = Directory.GetFiles(RepositoryFiles.PathOf(".github/ISSUE_TEMPLATE")).Where(path => Path.GetFileName(path) != "config.yml").ToArray();
        Assert.NotEmpty(forms);
        Assert.All(forms, path =>
        {
            var form = Yaml.Parse(File.ReadAllText(path));
            Assert.All(["name", "description"], key => Assert.NotNull(form.Text(key)));
            Assert.NotEmpty(form.At("body").Items());
            Assert.Equal(form.At("body").Items().Count(), form.At("body").Items().Select(item => item.Text("id")).Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void The_linter_is_pinned_and_comes_from_no_particular_machine()
    {
        using var package = JsonDocument.Parse(RepositoryFiles.Text(".github/lint/package.json"));
        using var locked = JsonDocument.Parse(RepositoryFiles.Text(".github/lint/package-lock.json"));
        var packages = locked.RootElement.GetProperty("packages").EnumerateObject().Where(entry => entry.Name.Length > 0).ToArray();
        Assert.NotEmpty(packages);
        Assert.All(package.RootElement.GetProperty("devDependencies").EnumerateObject(), dependency => Assert.Matches(@"^\d+\.\d+\.\d+$", dependency.Value.GetString()));
        Assert.All(packages, entry => Assert.StartsWith("sha512-", entry.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));
        Assert.All(packages, entry => Assert.True(
            !entry.Value.TryGetProperty("resolved", out var from) || from.GetString()!.StartsWith("https://registry.npmjs.org/", StringComparison.Ordinal), $"{entry}"));
    }

    [Fact]
    public void The_gate_and_CI_run_the_same_linter()
    {
        Assert.Contains("lint.mjs", RepositoryFiles.Text(".ci/run"), StringComparison.Ordinal);
        Assert.Contains(WorkflowFiles.Of("ci.yml").Steps, step => step.Run == "node .github/lint/lint.mjs");
    }
}
