using System.Text.Json.Nodes;
using System.Xml.Linq;
using Infra.Acceptance;
using Infra.Plans;
using Tests.Check;
using Tests.Fixtures;
using Tests.Stacks;

namespace Tests.Acceptance;

/// <summary>What a check tells of what AWS and GitHub would refuse; the whole of every form lies in tests/Check/Samples.</summary>
[Collection("plans")]
public sealed class AcceptanceCheckTests(StackPlans plans) : IDisposable
{
    private readonly CheckFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    [InlineData("junit")]
    public async Task A_refusal_fails_in_every_form_and_is_told_with_its_remedy(string format)
    {
        var run = await CheckAsync(MadeUpAcceptance.OfState, _files.FewOf(plan => plan), "--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("RDS-INSTANCE-17", run.Output, StringComparison.Ordinal);
        Assert.Contains("3000", run.Output, StringComparison.Ordinal);
        Assert.Contains("leave iops away", run.Output, StringComparison.Ordinal);
        Assert.Contains("AWS RDS User Guide", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tell", 0)]
    [InlineData("fail", 1)]
    public async Task What_nobody_can_judge_fails_where_it_is_asked_to(string undecided, int exitCode)
    {
        var open = MadeUpAcceptance.OfState with { Refusals = [] };

        var run = await CheckAsync(open, _files.FewOf(plan => plan), "--undecided", undecided);
        var tests = await CheckAsync(open, _files.FewOf(plan => plan), "--undecided", undecided, "--format", "junit");

        Assert.Equal((exitCode, exitCode), (run.ExitCode, tests.ExitCode));
        Assert.Contains("  undecided: 1 demand on 1 resource that nobody can judge yet; ", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, XDocument.Parse(tests.Output).Descendants("failure").Count());
    }

    [Fact]
    public async Task Of_what_is_deployed_already_nothing_is_asked()
    {
        var asking = MadeUpAcceptance.Nothing with { Questions = [MadeUpAcceptance.Asked("api-log")] };

        var plan = await CheckAsync(asking, _files.FewOf(plan => plan));
        var state = await CheckAsync(asking, _files.Repository.Write("state.json", Exported.State(CheckFiles.Small())));

        Assert.Equal((0, 0), (plan.ExitCode, state.ExitCode));
        Assert.Contains("\nQuestions: 1 that only the account or GitHub can answer; they stop nothing; --format json has every command and why it matters\n", plan.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Questions", state.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_real_plan_is_refused_nothing_whichever_way_it_is_read()
    {
        foreach (var (name, text) in new[] { ("plan.json", PlanJson.Write(plans.Production)), ("state.json", Exported.State(plans.Production)) })
        {
            var run = await CommandRun.InAsync(_files.Environment with { Acceptance = AcceptanceReport.Of, Policies = () => [] }, "check", _files.Repository.Write(name, text), "--format", "json");

            var acceptance = JsonNode.Parse(run.Output)!["files"]![0]!["acceptance"]!;
            Assert.Equal((int)acceptance["constraints"]!, ConstraintCatalog.All.Count);
            Assert.Empty(acceptance["refusals"]!.AsArray());
            Assert.Empty(acceptance["undecided"]!.AsArray());
        }
    }

    private Task<CommandRun> CheckAsync(AcceptanceReport acceptance, params string[] args) =>
        CommandRun.InAsync(_files.Environment with { Acceptance = _ => acceptance }, ["check", .. args]);
}
