using Infra.Acceptance;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>What nobody can know offline, kind by kind, with the commands that tell.</summary>
internal static class TextQuestions
{
    // Of twenty names that may be taken, a reader needs no more than to see how one is asked for.
    private const int Most = 3;

    /// <summary>Nothing where nothing is asked.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="questions">What to ask.</param>
    /// <param name="whole">Completes "and 12 more; ": where every command is.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<Question> questions, string whole)
    {
        if (questions.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Questions[/]: {QuestionGroup.Title(questions.Count)}; they stop nothing");
        foreach (var group in QuestionGroup.Of(questions))
        {
            console.MarkupLineInterpolated($"  {group.Id}  [grey]{group.Why}[/]");
            foreach (var question in group.Questions.Take(Most))
            {
                console.MarkupLineInterpolated($"    [bold]{AcceptanceWording.Line(question.Label)}[/]: {AcceptanceWording.Line(question.Asks)}");
                // Past the console, which would break the line that somebody copies.
                console.Profile.Out.Writer.WriteLine($"      {AcceptanceWording.Line(question.Command)}");
            }

            if (group.Questions.Count > Most)
            {
                console.MarkupLineInterpolated($"    and {group.Questions.Count - Most} more; {whole}");
            }
        }

        console.WriteLine();
    }
}
