using Infra.Acceptance;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>What nobody can know offline: the first of each kind, with the command that tells.</summary>
internal static class TextQuestions
{
    /// <summary>Nothing where nothing is asked.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="questions">What to ask: of what a change does not touch, nobody reads it with every change.</param>
    /// <param name="all">How many there are in all.</param>
    /// <param name="whole">Where all of them are, as a sentence without its end.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<Question> questions, int all, string whole)
    {
        if (all == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Questions[/]: {QuestionGroup.Title(all)}{QuestionGroup.Untouched(questions.Count, all)}; they stop nothing; {whole}");
        foreach (var group in QuestionGroup.Of(questions))
        {
            // Of twenty names that may be taken, a reader needs no more than to see how one is asked for.
            var (first, more) = (group.Questions[0], group.Questions.Count - 1);
            console.MarkupLineInterpolated(
                $"  [bold]{AcceptanceWording.Line(first.Resource)}[/]{(more == 0 ? "" : $" and {more} more")}: {AcceptanceWording.Line(first.Asks)} [grey]{group.Id}[/]");
            // Past the console, which would break the line that somebody copies.
            console.Profile.Out.Writer.WriteLine($"    {AcceptanceWording.Line(first.Command)}");
        }

        console.WriteLine();
    }
}
