using Infra.Acceptance;

namespace Stacks.Preview.Parts;

/// <summary>What nobody can know offline, with the commands that tell. Folded, for it is there in every report.</summary>
internal static class QuestionParts
{
    private const int Turn = 2;

    /// <param name="questions">What to ask: of what a change does not touch, nobody reads it with every change.</param>
    /// <param name="all">How many there are in all.</param>
    public static MarkdownPart Of(IReadOnlyList<Question> questions, int all) => new()
    {
        Head = questions.Count == 0 ? $"Questions: {QuestionGroup.Title(all)}{QuestionGroup.Untouched(0, all)}" : "",
        Folded = questions.Count == 0 ? null : $"Questions: {QuestionGroup.Title(all)}{QuestionGroup.Untouched(questions.Count, all)}",
        Items = [.. QuestionGroup.Of(questions).SelectMany(Lines)],
        Item = "line of the questions",
        Turn = Turn,
    };

    private static IEnumerable<string> Lines(QuestionGroup group) => group.Questions
        .Select(question => $"  - {Markdown.Code(question.Label)}: {Markdown.Sentence(question.Asks)} {Markdown.Code(question.Command)}")
        .Prepend($"- {Markdown.Code(group.Id)}: {Markdown.Sentence(group.Why)}");
}
