using Infra.Plans;
using Stacks.Planning;
using Tests.Stacks;

namespace Tests.Check;

/// <summary>Which files <c>check FILE...</c> takes, and what it says of the others.</summary>
public sealed class CheckFileTests : IDisposable
{
    private readonly CheckFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Outside_of_a_repository_a_file_is_judged_by_itself()
    {
        var file = _files.FewOf(plan => plan);

        var run = await CommandRun.InAsync(CheckFiles.EnvironmentOf(() => throw new UsageException("there is no Pulumi.yaml")), "check", file, "--format", "sarif");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("helpUri", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_checked_once()
    {
        var file = _files.FewOf(plan => plan);

        var run = await _files.CheckAsync(file, file, "--output", _files.Repository.PathOf("check.txt"));

        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_the_files_is_told_at_once()
    {
        string[] files = [_files.Repository.PathOf("missing.json"), _files.Repository.Root, _files.Repository.Write("empty.json", ""), _files.FewOf(plan => plan)];

        var run = await _files.CheckAsync(files);

        run.ShouldRefuse($"there is no file {files[0]}\n{files[1]} is a folder; name the files in it\n{files[2]} is empty; write it anew");
    }

    [Fact]
    public async Task A_file_of_bytes_is_refused()
    {
        var file = _files.Repository.PathOf("bytes.json");
        await File.WriteAllBytesAsync(file, [0xC3, 0x28]);

        (await _files.CheckAsync(file)).ShouldRefuse($"{file} is not text in UTF-8; write it anew");
    }

    [Fact]
    public async Task A_file_of_PowerShell_is_read()
    {
        var file = _files.Repository.PathOf("plan.json");
        await File.WriteAllTextAsync(file, PlanJson.Write(CheckFiles.Small()), System.Text.Encoding.Unicode);

        Assert.Equal(0, (await _files.CheckAsync(file)).ExitCode);
    }

    [Theory]
    [InlineData("check needs a file; see dotnet run --project stacks -- check --help")]
    [InlineData("--format is 'yaml' but must be text, json, sarif, markdown or junit; see dotnet run --project stacks -- check --help", "plan.json", "--format", "yaml")]
    [InlineData("--undecided is 'pass' but must be tell or fail; see dotnet run --project stacks -- check --help", "plan.json", "--undecided", "pass")]
    [InlineData("--budget is for --format markdown", "plan.json", "--budget", "5000")]
    [InlineData("a file has no name", "")]
    public async Task Bad_usage_is_refused(string message, params string[] args) => (await _files.CheckAsync(args)).ShouldRefuse(message);
}
