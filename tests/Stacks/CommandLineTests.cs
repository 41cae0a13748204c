using System.CommandLine;
using Infra.Policies;
using Pulumi;
using Stacks.Planning;
using Stacks.Preview;

namespace Tests.Stacks;

public sealed class CommandLineTests
{
    private const string Help = "dotnet run --project stacks --";
    private const string Commands = "preview, approve, policies, acceptance, check, parity, picture, cost, prove, snapshot, migrate, smoke, notify, plan, drift, audit-github, unlock, comment, comment-run, releases, deploy, rollback";

    public static TheoryData<string, string> Misuses => new()
    {
        { "destroy staging", $"there is no command 'destroy'; the commands are {Commands}; see {Help} --help" },
        { "@file", $"there is no command '@file'; the commands are {Commands}; see {Help} --help" },
        { "--version", $"there is no option '--version'; see {Help} --help" },
        { "preview --frmat json", $"there is no option '--frmat'; see {Help} preview --help" },
        { "preview staging --frmat", $"there is no option '--frmat'; see {Help} preview --help" },
        { "preview staging production", $"'production' is one argument too many; see {Help} preview --help" },
        { "preview staging --format", $"--format needs a value; see {Help} preview --help" },
        { "preview staging --format xml", $"--format is 'xml' but must be text, json or markdown; see {Help} preview --help" },
        { "preview staging --format JSON", $"--format is 'JSON' but must be text, json or markdown; see {Help} preview --help" },
        { "preview staging --config-file", $"--config-file needs a value; see {Help} preview --help" },
        { "preview staging --config-file=", $"--config-file needs a value; see {Help} preview --help" },
        { "preview --config-file x.yaml", "--config-file holds the settings of one stack; name it: preview <stack> --config-file FILE" },
        { "approve", $"approve needs a stack; see {Help} approve --help" },
        { "prove", $"prove needs a stack; see {Help} prove --help" },
        { "smoke staging --url http://shop.example.com", $"--url is 'http://shop.example.com' but must be the https address of a host, for example https://shop.example.com; see {Help} smoke --help" },
        { "smoke staging --url https://shop.example.com/api", $"--url is 'https://shop.example.com/api' but must be the https address of a host, for example https://shop.example.com; see {Help} smoke --help" },
        { "smoke staging --timeout-minutes", $"--timeout-minutes needs a value; see {Help} smoke --help" },
        { "notify staging --result fine --message x", $"--result is 'fine' but must be success or failure; see {Help} notify --help" },
        { "notify staging --result success", $"--message needs a value; see {Help} notify --help" },
        { "deploy staging --approved=", $"--approved needs a value; see {Help} deploy --help" },
        { "rollback staging --to 1.4.1", $"--reason needs a value; see {Help} rollback --help" },
        { "releases stagin", "there is no stack 'stagin' (Pulumi.stagin.yaml); the stacks are production, staging" },
        { "snapshot stagin", "there is no stack 'stagin' (Pulumi.stagin.yaml); the stacks are production, staging" },
        { "approve staging production", $"'production' is one argument too many; see {Help} approve --help" },
        { "preview stagin", "there is no stack 'stagin' (Pulumi.stagin.yaml); the stacks are production, staging" },
        { "approve stagin", "there is no stack 'stagin' (Pulumi.stagin.yaml); the stacks are production, staging" },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public async Task What_cannot_be_run_is_refused_in_one_sentence(string args, string message) =>
        (await CommandRun.Of(StackFiles.Find(), args.Split(' '))).ShouldRefuse(message);

    [Theory]
    [InlineData("--reason is '' (0 characters) but must be one line of 1 to 200, and not blank", "rollback", "staging", "--reason", "")]
    [InlineData("--reason is '  ' (2 characters) but must be one line of 1 to 200, and not blank", "rollback", "staging", "--reason", "  ")]
    [InlineData("--reason is 'a\\nb' (3 characters) but must be one line of 1 to 200, and not blank", "rollback", "staging", "--reason", "a\nb")]
    [InlineData("--approved is 'abc' but must be the digest of a plan, 64 hexadecimal digits as `plan` prints them", "deploy", "staging", "--approved", "abc")]
    [InlineData("--timeout-minutes is ' 5' but must be 1 to 180", "prove", "staging", "--timeout-minutes", " 5")]
    [InlineData("--timeout-minutes is '0' but must be 1 to 180", "prove", "staging", "--timeout-minutes", "0")]
    [InlineData("--timeout-minutes is '181' but must be 1 to 180", "smoke", "staging", "--timeout-minutes", "181")]
    [InlineData("--message is blank but must be what people should know", "notify", "staging", "--result", "success", "--message", " ")]
    [InlineData("--output is '' but must be a file that can be written: it has no name", "plan", "staging", "--output", "")]
    [InlineData("--output is '.' but must be a file that can be written: it is a folder", "plan", "staging", "--output", ".")]
    public async Task A_value_that_cannot_be_meant_is_refused_before_anything_runs(string message, params string[] args) =>
        (await CommandRun.Of(StackFiles.Find(), args)).ShouldRefuse($"{message}; see {Help} {args[0]} --help");

    [Fact]
    public async Task A_file_in_a_folder_that_is_not_there_is_refused_before_Pulumi_is_asked()
    {
        using var repository = new TemporaryRepository("staging");
        var folder = Path.Combine(repository.Root, "nowhere");
        var run = await CommandRun.Of(repository.Files, "plan", "staging", "--output", Path.Combine(folder, "plan.md"));
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith($"there is no folder {folder}; see {Help} plan --help\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "''")]
    [InlineData("Staging", "'Staging'")]
    [InlineData("../staging", "'../staging'")]
    [InlineData("staging\n", "'staging\\n'")]
    [InlineData("st\u001b[31mag", "'st\\u001B[31mag'")]
    public async Task A_stack_that_there_is_not_names_those_that_there_are(string name, string quoted)
    {
        using var repository = new TemporaryRepository("staging");
        (await CommandRun.Of(repository.Files, "preview", "--", name)).ShouldRefuse($"there is no stack {quoted}; the stacks are staging");
    }

    [Fact]
    public async Task What_begins_like_an_option_is_one() =>
        (await CommandRun.Of(StackFiles.Find(), "preview", "--", "-x-")).ShouldRefuse($"there is no option '-x-'; see {Help} preview --help");

    [Theory]
    [InlineData("stage_1")]
    [InlineData("1st")]
    [InlineData("dev-")]
    [InlineData("de--v")]
    [InlineData("thirteen-long")]
    public async Task A_stack_whose_name_would_not_fit_into_others_is_refused(string name)
    {
        using var repository = new TemporaryRepository("staging");
        repository.Write($"Pulumi.{name}.yaml", repository.Read("Pulumi.staging.yaml"));
        (await CommandRun.Of(repository.Files, "preview", name)).ShouldRefuse(
            $"the stack name '{name}' must be 1 to 12 lower-case letters, digits and single hyphens, beginning with a letter and not ending with a hyphen, for example staging");
    }

    [Fact]
    public async Task Without_a_command_the_help_comes_as_an_error()
    {
        var asked = await CommandRun.Of(StackFiles.Find(), "--help");
        var run = await CommandRun.Of(StackFiles.Find());
        Assert.Equal(new CommandRun(2, "", asked.Output), run);
    }

    [Fact]
    public async Task The_help_is_complete()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "--help");
        Assert.Equal(
            $"""
            Description:
              Plans the stacks of this repository offline: no cloud account, no Pulumi CLI, no environment variable. The others call aws, pulumi and gh.

              {Help} preview staging
              {Help} preview staging --format json
              {Help} approve staging
              {Help} parity staging production
              {Help} picture production
              {Help} cost staging
              {Help} check state.json
              {Help} prove staging
              {Help} deploy production --approved DIGEST
              {Help} rollback production --reason "checkout answers with 500"

              Exit codes: 0 fine, 1 the answer is no (a policy is broken, AWS or GitHub would refuse a resource, an exemption cannot stand, a difference unexplained, a release not proven), 2 bad settings or bad usage, 3 the platform, this program or a tool failed

            Usage:
              {RootCommand.ExecutableName} [command] [options]

            Options:
              -?, -h, --help  Show help and usage information

            Commands:
              preview <stack>       Show what a stack would be: no account, no Pulumi CLI, nothing is deployed
              approve <stack>       Write the plan of a stack to tests/Approved, for review in the same change
              policies              List what every plan is held to
              acceptance            List what AWS and GitHub demand of every plan
              check <file>          Hold plans, previews of Pulumi and exported states to the policies, and to what AWS and GitHub accept
              parity <one> <other>  Compare two stacks input by input with what stacks/differences.yaml permits
              picture <stack>       Draw a stack: what it consists of, or who may reach whom
              cost <stack>          Tell what a stack costs a month, with the prices of infra/Cost/prices.tsv
              prove <stack>         Show that every service runs the requested image and is healthy
              snapshot <stack>      Take a snapshot of the database and wait until it can be restored
              migrate <stack>       Run the task that migrates the database, print its log and wait for its end
              smoke <stack>         Ask every API from outside whether it is ready, lives and has the version of the release
              notify <stack>        Tell the stack's alarm topic how a deployment ended
              plan <stack>          Ask Pulumi what a deployment would change, without deploying
              drift <stack>         Look for changes made past the deployments, and keep one issue about them
              audit-github <stack>  Compare what a stack declares in GitHub with what GitHub has
              unlock <stack>        Tell who holds a stack and what was left half done; let go of it where nobody works on it
              comment <file>        Post a text to a pull request, or bring the comment of the same marker up to date
              comment-run <folder>  Post the preview that a run of CI has left behind to its pull request; nothing of it is run
              releases <stack>      List what was deployed to a stack and gone back to, newest first
              deploy <stack>        Deploy a stack: plan, update, migrate, prove, smoke, record; an expand that fails goes back by itself
              rollback <stack>      Send the services back to an earlier release; the database stays as it is
            """.ReplaceLineEndings("\n"),
            WithoutTrailingBlanks(run.Output));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task The_help_of_preview_is_complete()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "preview", "--help");
        Assert.Equal(
            $"""
            Description:
              Show what a stack would be: no account, no Pulumi CLI, nothing is deployed

            Usage:
              {RootCommand.ExecutableName} preview [<stack>] [options]

            Arguments:
              <stack>  The stack, for example staging; left out, the stacks are listed

            Options:
              --against <FILE|REVISION>      Compare with the plan in this file, or with the one approved at this revision of git; the approved plan unless given
              --format <text|json|markdown>  text for people, json for programs, markdown for a pull request [default: text]
              --budget <N>                   With --format markdown: how many characters it may have; {MarkdownPreview.Budget} unless given
              --html <FILE>                  Write the report into this file too, as one page that needs no network
              --parity <STACK>               Compare with this stack too, input by input: whether it is mirrored
              --config-file <FILE>           Read the settings from this file instead of Pulumi.<stack>.yaml
              -?, -h, --help                 Show help and usage information
            """.ReplaceLineEndings("\n"),
            WithoutTrailingBlanks(run.Output));
    }

    [Fact]
    public async Task Preview_without_a_stack_lists_the_stacks() =>
        Assert.Equal(new CommandRun(0, "Stacks:\n  production\n  staging\n", ""), await CommandRun.Of(StackFiles.Find(), "preview"));

    [Fact]
    public async Task Preview_without_a_stack_lists_the_stacks_for_programs_too() =>
        Assert.Equal(new CommandRun(0, "[\"production\",\"staging\"]\n", ""), await CommandRun.Of(StackFiles.Find(), "preview", "--format", "json"));

    [Fact]
    public async Task A_repository_without_stacks_says_so()
    {
        using var repository = new TemporaryRepository();
        Assert.Equal(new CommandRun(0, $"There are no stacks in {repository.Root}.\n", ""), await CommandRun.Of(repository.Files, "preview"));
        (await CommandRun.Of(repository.Files, "preview", "dev")).ShouldRefuse($"there is no stack 'dev': {repository.Root} has no Pulumi.<stack>.yaml");
    }

    [Fact]
    public async Task Policies_lists_every_policy()
    {
        var run = await CommandRun.Of(StackFiles.Find(), "policies");
        Assert.Equal(PolicyCatalog.All.Count, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("DATA-01  blocker  every database encrypts its storage\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_platform_is_told_without_its_stack_trace()
    {
        var run = await CommandRun.Of(() => throw new RunException("failed:\nSystem.Exception: no\n   at Stacks.Platform..ctor()"), [], "preview", "staging");
        Assert.Equal(new CommandRun(3, "", "failed:\nSystem.Exception: no\n"), run);
    }

    [Fact]
    public async Task A_failure_cannot_steer_the_terminal()
    {
        var run = await CommandRun.Of(() => throw new RunException("a\u001b[31mb"), [], "preview", "staging");
        Assert.Equal(new CommandRun(3, "", "a\\u001B[31mb\n"), run);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_told_in_one_sentence()
    {
        var run = await CommandRun.Of(() => throw new InvalidOperationException("the disk is on fire"), [], "preview", "staging");
        Assert.Equal(new CommandRun(3, "", "Unexpected: the disk is on fire\n"), run);
    }

    [Fact]
    public async Task A_cancelled_command_says_so()
    {
        var run = await CommandRun.Of(() => throw new OperationCanceledException(), [], "preview", "staging");
        Assert.Equal(new CommandRun(130, "", "cancelled\n"), run);
    }

    private static string WithoutTrailingBlanks(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).TrimEnd();
}
