using System.Text;
using Infra.Policies;
using Infra.Policies.Published;
using Stacks.Preview;

namespace Stacks.Reference;

/// <summary><c>docs/policies.md</c>: every promise, and what became of every published rule.</summary>
public static class PolicyReference
{
    private const string Head = """
        # Policies

        Written by `dotnet run --project stacks -- policies --output docs/policies.md`; a test says when it is not current.

        A policy is a promise that every plan keeps. `preview` holds the plan of a stack to all of them, `check` a plan or a state that Pulumi
        wrote. What is absent breaks a promise, what cannot be read breaks it too, and what only a deployment will know leaves it undecided. A
        blocker stops the pipeline, advice does not. Each is proven able to fail: `tests/Policies/Mutations` leaves out and spoils what it asks
        for, and exactly that policy must notice.
        """;

    /// <param name="policies">Every promise, in the order in which they are told.</param>
    /// <param name="rules">Every published rule.</param>
    /// <param name="stances">Why some of them are answered by no promise.</param>
    /// <returns>Markdown for GitHub; it ends with a line break.</returns>
    public static string Write(IReadOnlyList<Policy> policies, IReadOnlyList<PublishedRule> rules, IReadOnlyList<PublishedStance> stances)
    {
        var answers = policies.SelectMany(policy => policy.Answers.Select(rule => (rule, policy.Id)))
            .ToLookup(pair => pair.rule, pair => $"[{pair.Id}]({Anchor(pair.Id)})", StringComparer.Ordinal);
        var declined = stances.SelectMany(stance => stance.Rules.Select(rule => (rule, stance))).ToDictionary(pair => pair.rule, pair => pair.stance, StringComparer.Ordinal);
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        WriteFigures(text, policies, rules, rule => answers.Contains(rule), declined);
        text.Append("\n## Promises\n");
        foreach (var policy in policies)
        {
            Write(text, policy);
        }

        text.Append("\n## Rules that no promise answers\n\n| rules | stance | why |\n| --- | --- | --- |\n");
        foreach (var stance in stances)
        {
            text.Append($"| {string.Join(", ", stance.Rules.Order(StringComparer.Ordinal))} | {Word(stance.Kind)} | {Markdown.Prose(stance.Reason)} |\n");
        }

        text.Append("\n## Published rules\n\n| rule | source | severity there | what it asks for | answer |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            var answer = answers.Contains(rule.Id) ? string.Join(", ", answers[rule.Id])
                : declined.TryGetValue(rule.Id, out var stance) ? Word(stance.Kind)
                : "open";
            text.Append($"| {rule.Id} | {rule.Source} | {rule.Severity} | {Markdown.Prose(rule.Condition)} | {answer} |\n");
        }

        return text.ToString();
    }

    /// <summary>Where the reference tells of a policy.</summary>
    public static string Anchor(string policy) => $"#{policy.ToLowerInvariant()}";

    private static void WriteFigures(StringBuilder text, IReadOnlyList<Policy> policies, IReadOnlyList<PublishedRule> rules, Func<string, bool> isAnswered, Dictionary<string, PublishedStance> declined)
    {
        var own = policies.Count(policy => policy.Answers.Count == 0);
        text.Append($"\n{policies.Count} promises: {policies.Count - own} answer published rules, {own} are our own. Of the published rules:\n\n");
        text.Append("| source | rules | answered | refused | not applicable |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var source in rules.GroupBy(rule => rule.Source, StringComparer.Ordinal).OrderBy(source => source.Key, StringComparer.Ordinal).Append(rules.GroupBy(_ => "all").Single()))
        {
            int Stance(StanceKind kind) => source.Count(rule => declined.TryGetValue(rule.Id, out var stance) && stance.Kind == kind);
            text.Append($"| {source.Key} | {source.Count()} | {source.Count(rule => isAnswered(rule.Id))} | {Stance(StanceKind.Refused)} | {Stance(StanceKind.NotApplicable)} |\n");
        }
    }

    private static void Write(StringBuilder text, Policy policy)
    {
        text.Append($"\n### {policy.Id}\n\n**{Markdown.Prose(policy.Promise)}** ({Wording.Of(policy.Severity)}{(policy.IfPresent ? ", for what a team adds" : "")})\n\n");
        text.Append($"- Why: {Markdown.Prose(policy.Why)}\n- Fix: {Markdown.Prose(policy.Fix)}\n");
        if (policy.Answers.Count > 0)
        {
            text.Append($"- Answers: {string.Join(", ", policy.Answers)}\n");
        }

        if (policy.Disagreement is { } disagreement)
        {
            text.Append($"- Where the sources disagree: {Markdown.Prose(disagreement)}\n");
        }
    }

    private static string Word(StanceKind kind) => kind == StanceKind.Refused ? "refused" : "not applicable";
}
