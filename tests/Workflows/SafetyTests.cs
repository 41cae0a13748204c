namespace Tests.Workflows;

/// <summary>What holds for every workflow; each rule is shown to find what it is for.</summary>
public sealed class SafetyTests
{
    private const string Digest = "0123456789012345678901234567890123456789012345678901234567890123";
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public void Every_action_is_pinned_to_a_commit_that_says_its_version() => Holds(PinRules.Unpinned);

    [Fact]
    public void Every_image_is_pinned_to_a_digest_that_says_its_version() => Holds(PinRules.UnpinnedImages);

    [Fact]
    public void An_action_is_everywhere_the_same_version() => Assert.Empty(PinRules.InTwoVersions(WorkflowFiles.All));

    [Fact]
    public void Nothing_runs_a_pull_request_with_secrets_or_goes_on_after_a_failed_check() => Holds(SafetyRules.Forbidden);

    [Fact]
    public void No_expression_becomes_part_of_a_script() => Holds(SafetyRules.ExpressionsInShell);

    [Fact]
    public void Every_script_is_for_the_same_shell() => Holds(SafetyRules.WithoutBash);

    [Fact]
    public void No_checkout_leaves_its_token_behind() => Holds(SafetyRules.KeptCredentials);

    [Fact]
    public void Every_job_lists_its_rights() => Jobs(SafetyRules.LoosePermissions);

    [Fact]
    public void Every_job_ends_in_time() => Jobs(SafetyRules.Unbounded);

    [Fact]
    public void Every_job_runs_on_a_machine_that_keeps_its_version() => Jobs(SafetyRules.UnknownRunners);

    [Fact]
    public void No_deployment_is_overtaken_or_stopped_halfway() => Jobs(SafetyRules.Overtaken);

    [Theory]
    [InlineData("actions/checkout@v6")]
    [InlineData("actions/checkout@" + Commit)]
    [InlineData("actions/checkout@" + Commit + " # main")]
    [InlineData("actions/checkout@0123456 # v6.0.2")]
    [InlineData("docker://alpine:3")]
    public void An_action_that_can_be_moved_is_found(string use) => Assert.Single(PinRules.Unpinned(Steps($"- uses: {use}")));

    [Fact]
    public void An_action_by_its_commit_and_one_of_ours_are_fine() =>
        Assert.Empty(PinRules.Unpinned(Steps($"- uses: a/b/c@{Commit} # v1.2.3", "- uses: ./.github/actions/dotnet")));

    [Theory]
    [InlineData("a/b:1.2.3")]
    [InlineData("a/b@sha256:" + Digest)]
    public void An_image_that_can_be_moved_is_found(string image) => Assert.Single(PinRules.UnpinnedImages(Workflow.Parse("x.yml", $"env:\n  SCANNER: {image}")));

    [Fact]
    public void An_image_by_its_digest_is_fine() => Assert.Empty(PinRules.UnpinnedImages(Workflow.Parse("x.yml", $"env:\n  SCANNER: a/b@sha256:{Digest} # v1.2.3")));

    [Fact]
    public void A_container_of_an_image_that_is_named_on_the_spot_is_found() => Assert.Single(PinRules.UnpinnedImages(Steps("- run: docker run alpine true")));

    [Fact]
    public void An_action_in_two_versions_is_found() =>
        Assert.Single(PinRules.InTwoVersions([Steps($"- uses: a/b@{Commit} # v1.2.3"), Steps($"- uses: a/b@{Commit} # v1.2.4")]));

    [Theory]
    [InlineData("on: pull_request_target")]
    [InlineData("on: [push, pull_request_target]")]
    [InlineData("on:\n  pull_request_target:\n    branches: [main]")]
    [InlineData("jobs:\n  a:\n    continue-on-error: true")]
    [InlineData("jobs:\n  a:\n    steps:\n      - run: x\n        continue-on-error: ${{ true }}")]
    public void What_no_workflow_may_have_is_found(string text) => Assert.Single(SafetyRules.Forbidden(Workflow.Parse("x.yml", text)));

    [Theory]
    [InlineData("- run: echo ${{ github.event.pull_request.title }}")]
    [InlineData("- run: |\n          echo a\n          echo ${{ inputs.reason }}")]
    [InlineData("- shell: ${{ inputs.shell }}")]
    public void An_expression_in_a_script_is_found(string step) => Assert.Single(SafetyRules.ExpressionsInShell(Steps(step)));

    [Fact]
    public void An_expression_in_a_variable_is_fine() => Assert.Empty(SafetyRules.ExpressionsInShell(Steps("- env: { A: \"${{ inputs.a }}\" }\n        run: echo \"$A\"")));

    [Fact]
    public void A_script_for_whatever_shell_there_is_is_found() => Assert.Equal(2, SafetyRules.WithoutBash(Steps("- run: ls"))
        .Concat(SafetyRules.WithoutBash(Workflow.Parse("actions/x", "runs:\n  steps:\n    - run: ls"))).Count());

    [Fact]
    public void A_checkout_that_keeps_its_token_is_found() => Assert.Single(SafetyRules.KeptCredentials(Steps($"- uses: actions/checkout@{Commit} # v6.0.2")));

    [Theory]
    [InlineData("permissions: {}\njobs:\n  a:\n    timeout-minutes: 5")]
    [InlineData("permissions: {}\njobs:\n  a:\n    permissions: write-all")]
    [InlineData("permissions: read-all\njobs:\n  a:\n    permissions: {}")]
    [InlineData("jobs:\n  a:\n    permissions: {}")]
    public void A_right_that_nobody_listed_is_found(string text) => Assert.Single(SafetyRules.LoosePermissions(Workflow.Parse("x.yml", text)));

    [Theory]
    [InlineData("timeout-minutes: 360")]
    [InlineData("timeout-minutes: ${{ inputs.minutes }}")]
    [InlineData("name: without")]
    public void A_job_without_an_end_is_found(string line) => Assert.Single(SafetyRules.Unbounded(Workflow.Parse("x.yml", $"jobs:\n  a:\n    {line}")));

    [Theory]
    [InlineData("runs-on: ubuntu-latest")]
    [InlineData("runs-on: ${{ matrix.os }}\n    strategy: { matrix: { os: [macos-latest] } }")]
    public void A_machine_that_changes_under_its_name_is_found(string lines) =>
        Assert.Single(SafetyRules.UnknownRunners(Workflow.Parse("x.yml", $"jobs:\n  a:\n    {lines}")));

    [Theory]
    [InlineData("environment: staging")]
    [InlineData("environment: { name: staging }\n    concurrency: { group: stack-production, cancel-in-progress: false, queue: max }")]
    [InlineData("environment: staging\n    concurrency: { group: stack-staging, cancel-in-progress: true, queue: max }")]
    [InlineData("environment: staging\n    concurrency: { group: stack-staging, cancel-in-progress: false }")]
    [InlineData("name: looks\n    concurrency: { group: stack-staging, cancel-in-progress: false, queue: single }")]
    [InlineData("environment: staging\n    concurrency: stack-staging")]
    public void A_deployment_that_can_be_overtaken_is_found(string lines) =>
        Assert.Single(SafetyRules.Overtaken(Workflow.Parse("x.yml", $"concurrency: {{ group: x }}\njobs:\n  a:\n    {lines}")));

    [Fact]
    public void A_workflow_in_no_group_is_found() => Assert.Single(SafetyRules.Overtaken(Workflow.Parse("x.yml", "jobs: {}")));

    private static Workflow Steps(params IEnumerable<string> steps) =>
        Workflow.Parse("x.yml", $"jobs:\n  a:\n    steps:\n{string.Concat(steps.Select(step => $"      {step}\n"))}");

    private static void Holds(Func<Workflow, IEnumerable<string>> rule)
    {
        Assert.NotEmpty(WorkflowFiles.Actions);
        Assert.Empty(WorkflowFiles.All.SelectMany(rule));
    }

    private static void Jobs(Func<Workflow, IEnumerable<string>> rule)
    {
        Assert.NotEmpty(WorkflowFiles.Workflows);
        Assert.Empty(WorkflowFiles.Workflows.SelectMany(rule));
    }
}
