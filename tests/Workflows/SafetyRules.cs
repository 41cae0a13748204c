using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Tests.Workflows;

/// <summary>What no workflow does.</summary>
internal static partial class SafetyRules
{
    private static readonly TimeSpan LongestJob = TimeSpan.FromHours(2);

    /// <summary>The runners that jobs use; the linter's list is older than they are.</summary>
    private static readonly string[] Runners = ["ubuntu-24.04", "windows-2025", "macos-15", "${{ matrix.os }}", "${{ inputs.runner }}"];

    /// <summary>A trigger that runs a stranger's pull request with secrets, or a check whose failure goes unseen.</summary>
    public static IEnumerable<string> Forbidden(Workflow workflow) => workflow.Triggers.Where(trigger => trigger == "pull_request_target")
        .Concat(workflow.Root.Everything().Where(entry => entry.Key == "continue-on-error").Select(entry => entry.Key).Distinct(StringComparer.Ordinal))
        .Select(found => $"{workflow.Name}: {found}");

    /// <summary>Expressions in a shell line: whoever writes a title or a branch's name would write the script.</summary>
    public static IEnumerable<string> ExpressionsInShell(Workflow workflow) => workflow.Root.Everything()
        .Where(entry => entry.Key is "run" or "shell" or "working-directory" && entry.Text.Contains("${{", StringComparison.Ordinal))
        .Select(entry => $"{workflow.Name}: {entry.Key} has an expression: {entry.Text}");

    /// <summary>Lines whose shell differs by system, or stops at no error.</summary>
    public static IEnumerable<string> WithoutBash(Workflow workflow) => workflow.IsAction
        ? workflow.Steps.Where(step => step.Run is not null && step.Node.Text("shell") != "bash").Select(step => $"{workflow.Name}: {step.Run} has no shell: bash")
        : workflow.Root.At("defaults").At("run").Text("shell") == "bash" ? [] : [$"{workflow.Name}: defaults.run.shell is not bash"];

    /// <summary>Checkouts that leave the token where every later step can read it.</summary>
    public static IEnumerable<string> KeptCredentials(Workflow workflow) => workflow.Steps
        .Where(step => step.IsCheckout && step.With("persist-credentials") != "false")
        .Select(_ => $"{workflow.Name}: a checkout without persist-credentials: false");

    /// <summary>Rights that are given by default, to all jobs, or in bulk.</summary>
    public static IEnumerable<string> LoosePermissions(Workflow workflow) =>
        (workflow.Root.At("permissions") is YamlMappingNode { Children.Count: 0 } ? Array.Empty<string>() : [$"{workflow.Name}: permissions is not {{}}"])
        .Concat(workflow.Jobs.Where(job => job.Node.At("permissions") is not YamlMappingNode).Select(job => $"{job.Where} does not list its permissions"));

    /// <summary>Jobs that may run for hours unseen.</summary>
    public static IEnumerable<string> Unbounded(Workflow workflow) => workflow.Jobs
        .Where(job => !(int.TryParse(job.Node.Text("timeout-minutes"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && TimeSpan.FromMinutes(minutes) <= LongestJob))
        .Select(job => $"{job.Where} has no timeout-minutes of {LongestJob.TotalMinutes} at most");

    /// <summary>Jobs on a machine that is not listed, such as one that changes under its name.</summary>
    public static IEnumerable<string> UnknownRunners(Workflow workflow) => workflow.Jobs
        .SelectMany(job => job.Rows.SelectMany(row => row.TryGetValue("os", out var os) ? [os] : Array.Empty<string>()).Append(job.Node.Text("runs-on") ?? "")
            .Where(runner => !Runners.Contains(runner, StringComparer.Ordinal)).Select(runner => $"{job.Where} runs on '{runner}'"));

    /// <summary>
    /// Workflows without a group, and jobs on a stack that another job could overtake, that a newer one would stop halfway, or whose place
    /// in the queue a newer one would take: a search for drift would then cancel the rollback that waits.
    /// </summary>
    public static IEnumerable<string> Overtaken(Workflow workflow) =>
        (workflow.Root.At("concurrency").Text("group") is { Length: > 0 } ? Array.Empty<string>() : [$"{workflow.Name} has no concurrency group"])
        .Concat(workflow.Jobs.Where(job => IsOvertaken(job, job.Node.At("concurrency")))
            .Select(job => $"{job.Where} is not in the group of its stack with cancel-in-progress: false and queue: max"));

    private static bool IsOvertaken(Job job, YamlNode? concurrency)
    {
        var group = concurrency.Text("group");
        return job.Environment is { } environment && group != $"stack-{environment}"
            || group?.StartsWith("stack-", StringComparison.Ordinal) == true
                && (concurrency.Text("cancel-in-progress") != "false" || concurrency.Text("queue") != "max");
    }

    /// <summary>Secrets of this repository in a workflow that strangers start.</summary>
    public static IEnumerable<string> Secrets(Workflow workflow) => SecretsContext().Matches(string.Join('\n', workflow.Root.Everything().Select(entry => entry.Text)))
        .Select(match => $"{workflow.Name}: {match.Value}");

    [GeneratedRegex(@"\bsecrets\s*[.\[][^ }]*|secrets: inherit", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretsContext();
}
