using Infra.Plans;
using Stacks.Commands;
using Stacks.Tools;
using Tests.Check;
using Tests.Fixtures;

namespace Tests.Stacks;

/// <summary><c>--against FILE|REVISION</c>, with a real git where it is about git.</summary>
[Collection("plans")]
public sealed class AgainstTests(StackPlans plans) : IDisposable
{
    private const string Approved = "tests/Approved/staging.plan.txt";

    private readonly TemporaryRepository _repository = new("staging");

    public void Dispose() => _repository.Dispose();

    public static TheoryData<string> Forms => ["text", "plan", "preview", "state"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_file_is_known_by_its_content(string form)
    {
        var plan = (await global::Stacks.Planning.StackPlanner.PlanAsync(_repository.Files, "staging")).Plan;
        var file = _repository.Write("base", form switch
        {
            "text" => PlanText.Write(plan),
            "plan" => PlanJson.Write(plan),
            "preview" => (await CommandRun.Of(_repository.Files, "preview", "staging", "--format", "json")).Output,
            _ => Exported.State(plan),
        });

        var run = await CommandRun.Of(_repository.Files, "preview", "staging", "--against", file);

        Assert.Equal("", run.Error);
        Assert.Contains(form == "state" ? $" compared with {file}\n" : $"\nChanges: none compared with {file}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_is_compared_with_as_it_was_committed()
    {
        await CommitAsync();
        _repository.Replace("Pulumi.staging.yaml", "    priority: 1000\n", "    priority: 2000\n");
        await CommandRun.Of(_repository.Files, "approve", "staging");

        var run = await CommandRun.Of(_repository.Files, "preview", "staging", "--against", "HEAD");

        Assert.Equal("", run.Error);
        Assert.Contains(
            $"\nChanges: 1 changed compared with {Approved} at HEAD\n"
            + "  Updated: 1 resource\n    @@ api @@\n    ! api-rule  lb.ListenerRule\n    -     priority: 1000\n    +     priority: 2000\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_taken_before_a_revision_of_the_same_name()
    {
        await CommitAsync();
        var here = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = _repository.Root;
            _repository.Write("HEAD", "hello");
            (await CommandRun.Of(_repository.Files, "preview", "staging", "--against", "HEAD")).ShouldRefuse("HEAD is not JSON at line 1, position 1: it is malformed or cut off; write it anew");
        }
        finally
        {
            Environment.CurrentDirectory = here;
        }
    }

    [Fact]
    public async Task What_is_neither_a_file_nor_a_revision_is_refused()
    {
        await CommitAsync();
        (await CommandRun.Of(_repository.Files, "preview", "staging", "--against", "origin/main")).ShouldRefuse(
            $"there is no file 'origin/main', and git knows no revision 'origin/main' in {_repository.Root}; a shallow clone has to fetch it first");
    }

    [Theory]
    [InlineData("--output=x")]
    [InlineData("HEAD:Pulumi.yaml")]
    [InlineData("HEAD..HEAD")]
    public async Task Nothing_but_a_revision_reaches_git_as_one(string against)
    {
        await CommitAsync();
        (await CommandRun.Of(_repository.Files, "preview", "staging", $"--against={against}")).ShouldRefuse(
            $"there is no file '{against}', and git knows no revision '{against}' in {_repository.Root}; a shallow clone has to fetch it first");
        Assert.False(File.Exists(_repository.PathOf("x")));
    }

    [Fact]
    public async Task Without_git_or_without_a_repository_one_sentence_says_so()
    {
        var outside = await CommandRun.Of(_repository.Files, "preview", "staging", "--against", "main");
        Assert.Equal(ExitCode.BadInput, outside.ExitCode);
        Assert.StartsWith($"there is no file 'main', and git does not look for a revision in {_repository.Root}: fatal: not a git repository", outside.Error, StringComparison.Ordinal);
        Assert.Equal(1, outside.Error.Count(letter => letter == '\n'));

        var without = new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = () => _repository.Files, Tools = _ => new NoTools() };
        (await CommandRun.InAsync(without, "preview", "staging", "--against", "main")).ShouldRefuse(
            "there is no file 'main', and git, which knows revisions, is not installed or not on the PATH");
    }

    [Fact]
    public async Task A_revision_without_the_stack_makes_everything_new_and_one_without_its_plan_is_refused()
    {
        var tools = new RecordedTools().On("git rev-parse", "c0ffee\n").Failing("git cat-file", "fatal: path does not exist", 128);
        var environment = new CommandEnvironment { Output = TextWriter.Null, Error = TextWriter.Null, Files = () => _repository.Files, Tools = _ => tools };

        var run = await CommandRun.InAsync(environment, "preview", "staging", "--against", "v1");
        Assert.Contains($"\nChanges: no plan yet in {Approved} at v1; everything is new\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["git rev-parse --verify --quiet --end-of-options v1^{commit}", $"git cat-file blob c0ffee:./{Approved}", "git cat-file blob c0ffee:./Pulumi.staging.yaml"],
            tools.Calls);

        tools.On("git cat-file blob c0ffee:./Pulumi.staging.yaml", "config: {}\n");
        (await CommandRun.InAsync(environment, "preview", "staging", "--against", "v1")).ShouldRefuse(
            $"there is no {Approved} at v1, though the stack staging was there; name a later revision or a file");
    }

    public static TheoryData<Func<Plan, string>, string> Unsound => new()
    {
        { plan => PlanText.Write(plan with { Stack = "production" }), " is the plan of production of infra, not the plan of staging of infra; name the right one" },
        { plan => PlanJson.Write(plan with { Project = "other" }), " is the plan of staging of other, not the plan of staging of infra; name the right one" },
        { plan => PlanText.Write(plan)[..^20], " is cut off: it has no last line 'end of the plan'; take it from version control, or write it anew with 'approve'" },
        {
            plan => PlanText.Write(plan).Replace("format 2", "format 9", StringComparison.Ordinal),
            " is the text of a plan of format 9, but this program reads format 2; write it anew with 'approve'"
        },
        {
            plan => PlanJson.Write(plan).Replace("\"format\": 1", "\"format\": 9", StringComparison.Ordinal),
            " is a plan of format 9, but this program reads format 1; write it anew"
        },
        { _ => "{}", " is JSON but no plan; it must be a plan of this program (preview STACK --format json), of 'pulumi preview --json --show-sames' or of 'pulumi stack export'" },
        { _ => "", " is empty; write it anew" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public async Task A_foreign_cut_or_other_text_is_refused_in_one_sentence(Func<Plan, string> text, string message)
    {
        var file = _repository.Write("base.txt", text(plans.Staging));
        (await CommandRun.Of(_repository.Files, "preview", "staging", "--against", file)).ShouldRefuse($"{file}{message}");
    }

    [Fact]
    public async Task What_is_compared_with_another_plan_can_still_be_approved()
    {
        var file = _repository.Write("base.txt", PlanText.Write((await global::Stacks.Planning.StackPlanner.PlanAsync(_repository.Files, "staging")).Plan));
        var hint = "If this is what you want: dotnet run --project stacks -- approve staging";

        Assert.Contains(hint, (await CommandRun.Of(_repository.Files, "preview", "staging", "--against", file)).Output, StringComparison.Ordinal);
        await CommandRun.Of(_repository.Files, "approve", "staging");
        _repository.Write("base.txt", PlanText.Write(plans.Staging.Without("api-rule")));
        Assert.DoesNotContain(hint, (await CommandRun.Of(_repository.Files, "preview", "staging", "--against", file)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "\nChanges: 1 changed compared with ")]
    [InlineData("json", " \"after\": 1000\n")]
    [InlineData("markdown", "\n+     priority: 1000\n")]
    public async Task A_check_tells_what_a_saved_plan_changes(string format, string expected)
    {
        var before = _repository.Write("before.txt", PlanText.Write(plans.Staging.With("api-rule", "priority", 1)));
        var after = _repository.Write("after.json", PlanJson.Write(plans.Staging));

        var run = await CommandRun.Of(_repository.Files, "check", after, "--against", before, "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_stacks_is_compared_with_nothing() =>
        (await CommandRun.Of(_repository.Files, "preview", "--against", "main")).ShouldRefuse("--against compares the plan of one stack; name it: preview <stack> --against FILE|REVISION");

    private async Task CommitAsync()
    {
        await CommandRun.Of(_repository.Files, "approve", "staging");
        var git = new ProcessTools(_repository.Root);
        foreach (var arguments in (string[][])[["init", "--quiet"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "first"]])
        {
            _ = await git.TextAsync(new ToolCall("git", arguments), CancellationToken.None);
        }
    }

    private sealed class NoTools : ITools
    {
        public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation) =>
            throw new ToolException(call, ToolTrouble.NotInstalled, "git does not start: is it installed and on the PATH?");
    }
}
