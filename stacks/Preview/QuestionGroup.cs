using Infra.Acceptance;

namespace Stacks.Preview;

/// <summary>Questions of one kind, each with its own command.</summary>
/// <param name="Id">Of the row that asks.</param>
/// <param name="Why">What happens when the answer is the wrong one.</param>
/// <param name="Source">Where it is written that it matters.</param>
/// <param name="Questions">In the order of the report.</param>
internal sealed record QuestionGroup(string Id, string Why, string Source, IReadOnlyList<Question> Questions)
{
    /// <summary>What is above all of them.</summary>
    public static string Title(int questions) => $"{questions} that only the account or GitHub can answer";

    /// <summary>How many are left out because nothing that they are about changes; empty where none is.</summary>
    public static string Untouched(int questions, int all) => (all - questions) switch
    {
        0 => "",
        var untouched when untouched == all => ", none of them about what changes",
        var untouched => $", {untouched} of them not about what changes",
    };

    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<QuestionGroup> Of(IEnumerable<Question> questions) =>
    [
        .. questions.GroupBy(question => (question.Id, question.Why, question.Source))
            .Select(group => new QuestionGroup(group.Key.Id, group.Key.Why, group.Key.Source, [.. group])),
    ];
}
