using Infra.Acceptance;

namespace Stacks.Preview.Parts;

/// <summary>What nobody can know offline, with the commands that tell. Folded, for it is there in every report.</summary>
internal static class QuestionParts
{
    private const int Turn = 2;

    public static MarkdownPart Of(IReadOnlyList<Question> questions) => new()
    {
        Head = "",
        Folded = $"Questions: {QuestionGroup.Title(questions.Count)}",
        Items = [.. QuestionGroup.Of(questions).SelectMany(Lines)],
        Item = "line of the questions",
        Turn = Turn,
    };

    private static IEnumerable<string> Lines(QuestionGroup group) => group.Questions
        .Select(question => $"  - {Markdown.Code(question.Label)}: {Markdown.Sentence(question.Asks)} {Markdown.Code(question.Command)}")
        .Prepend($"- {Markdown.Code(group.Id)}: {Markdown.Sentence(group.Why)}");
}
