using Infra.Acceptance;

namespace Stacks.Preview.Html;

/// <summary>What nobody can know offline, with the commands that tell.</summary>
internal static class QuestionSection
{
    // More commands of one kind than this are opened by whoever wants them.
    private const int MostOpen = 3;

    public static PageSection? Of(IReadOnlyList<Question> questions) => questions.Count == 0 ? null : new PageSection(
        "questions",
        "Questions",
        $"{questions.Count}",
        Tone.Calm,
        [
            Pieces.Text($"{QuestionGroup.Title(questions.Count)}. They are neither errors nor passes, and stop nothing."),
            .. QuestionGroup.Of(questions).Select(Card),
        ]);

    private static Element Card(QuestionGroup group) => new("article", "card")
    {
        new Element("h3") { group.Id },
        Pieces.Facts(("Why", group.Why), ("Source", group.Source)),
        group.Questions.Count <= MostOpen
            ? Commands(group)
            : Pieces.Folded(Wording.Count(group.Questions.Count, "command"), Commands(group)),
    };

    private static Element Commands(QuestionGroup group) =>
        Pieces.List("plain", group.Questions.Select(question => new Element("div") { Pieces.Code(question.Label), $": {question.Asks}", Pieces.ToCopy(question.Command) }));
}
