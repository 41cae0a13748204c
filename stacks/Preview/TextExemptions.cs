using Infra.Policies;
using Infra.Settings;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>Who agreed to which broken promise, and which of these agreements cannot stand.</summary>
internal static class TextExemptions
{
    /// <summary>Nothing where nobody agreed to anything.</summary>
    public static void Write(IAnsiConsole console, PolicyReport policies)
    {
        if (policies.ExemptionProblems.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold]Exemptions[/]: [red]{policies.ExemptionProblems.Count} cannot stand[/], which stops the pipeline");
            foreach (var problem in policies.ExemptionProblems)
            {
                console.MarkupLineInterpolated($"  {problem}");
            }

            console.WriteLine();
        }

        if (policies.Exempted.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Exempted[/]: [yellow]{Wording.Count(policies.Exempted.Count, "broken promise")}[/], agreed to");
        foreach (var ((policy, _, resource, _), exemption) in policies.Exempted)
        {
            console.MarkupLineInterpolated($"  {policy.Id}  [bold]{resource}[/]: {policy.Promise}");
            console.MarkupLineInterpolated($"    [grey]reason:[/] {Printable.Lines(exemption.Reason).ReplaceLineEndings(" ")}");
            console.MarkupLineInterpolated($"    [grey]owner:[/] {exemption.Owner}, until {Wording.Day(exemption.Expires)}");
        }

        console.WriteLine();
    }
}
