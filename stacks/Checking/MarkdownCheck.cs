using Stacks.Preview;
using Stacks.Preview.Parts;

namespace Stacks.Checking;

/// <summary>A check for a comment in a pull request and for the summary of a job; equal files give equal bytes.</summary>
public static class MarkdownCheck
{
    /// <summary>Half of what GitHub takes in a comment.</summary>
    public const int Budget = 30_000;

    private const string Whole = "the whole is in --format json.";

    /// <param name="report">What to tell.</param>
    /// <param name="budget">How many characters it may have.</param>
    /// <returns>The text; it ends with a line break.</returns>
    public static string Write(CheckReport report, int budget) =>
        MarkdownBudget.Write([.. report.Files.SelectMany(file => Parts(file, report.UndecidedFails))], budget, Whole);

    private static IEnumerable<MarkdownPart> Parts(CheckedFile file, bool undecidedFails)
    {
        var (policies, secrets) = (file.Policies, file.Found.PlainSecrets);
        yield return new MarkdownPart { Head = $"### {Markdown.Code(file.Name)}: {Markdown.Sentence(CheckWording.Title(file))}" };
        foreach (var part in file.Guarded is { } guarded ? GuardMarkdown.Losses(guarded.Losses, file.Found.Plan.Stack).Concat(GuardMarkdown.Widenings(guarded.Widenings)) : [])
        {
            yield return part;
        }

        if (file.Compared is { } compared)
        {
            yield return ChangeParts.Of(compared);
        }

        yield return policies.Violations.Count == 0
            ? new MarkdownPart { Head = $"**Policies**: {policies.Policies} checked, {CheckWording.NoneBroken(policies)}" }
            : List(
                $"**Policies**: {policies.Policies} checked, **{Wording.Count(policies.Violations.Count, "promise")} broken**; {CheckWording.Consequence(policies)}",
                "broken promise",
                policies.Violations.Select(PolicyParts.Violation));
        foreach (var part in AcceptanceParts.Of(file.Acceptance))
        {
            yield return part;
        }

        if (secrets.Count > 0)
        {
            yield return List(
                $"**Secrets in plain text**: **{secrets.Count}**, which stop the pipeline; {Markdown.Sentence(PlainSecretRule.Fix)}",
                "secret",
                secrets.Select(secret => $"- {Markdown.Code(secret.Urn)}\n  - {Markdown.Code(secret.Place)} (line {secret.Line}): {Markdown.Sentence(secret.Sign)}"));
        }

        if (policies.ExemptionProblems.Count > 0)
        {
            yield return List(
                $"**Exemptions**: **{policies.ExemptionProblems.Count} cannot stand**, which stops the pipeline",
                "problem",
                policies.ExemptionProblems.Select(problem => $"- {Markdown.Sentence(problem)}"));
        }

        if (policies.Undecided.Count > 0)
        {
            yield return List(
                $"**Undecided**: {CheckWording.Undecided(policies.Undecided.Count)}; {Markdown.Sentence(CheckWording.Consequence(undecidedFails))}",
                "promise",
                policies.Undecided.Select(open =>
                    $"- {Markdown.Code(open.Policy.Id)}, {Markdown.Code(open.Resource)}: {Markdown.Sentence(open.Policy.Promise)}\n  - missing: {Markdown.Code(open.Missing)}"));
        }

        if (file.Acceptance.Undecided.Count > 0)
        {
            yield return new MarkdownPart { Head = $"**Undecided**: {AcceptanceWording.Undecided(file.Acceptance)}; {Markdown.Sentence(CheckWording.Consequence(undecidedFails))}" };
        }

        if (policies.Exempted.Count > 0)
        {
            yield return List($"**Exempted**: {Wording.Count(policies.Exempted.Count, "broken promise")}, agreed to", "broken promise", policies.Exempted.Select(PolicyParts.Exempted));
        }

        if (file.Acceptance.Questions.Count > 0)
        {
            yield return QuestionParts.Of(file.Acceptance.Questions, file.Acceptance.Questions.Count);
        }

        string[] notes = [.. file.Found.Notes, .. CheckWording.StrangeTypes(file)];
        if (notes.Length > 0)
        {
            yield return List("**Notes**", "note", notes.Select(note => $"- {Markdown.Sentence(note)}"));
        }
    }

    private static MarkdownPart List(string head, string item, IEnumerable<string> items) => new() { Head = head, Items = [.. items], Item = item };
}
