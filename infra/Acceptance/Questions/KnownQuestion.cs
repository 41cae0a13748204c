namespace Infra.Acceptance.Questions;

/// <summary>A question before any plan raises it, with <c>{PROPERTY}</c> for what a resource says.</summary>
/// <param name="Id">For example <c>EIP-QUOTA</c>.</param>
/// <param name="Type">The type whose resources raise it.</param>
/// <param name="Asks">The question.</param>
/// <param name="Why">What happens when the answer is the wrong one.</param>
/// <param name="Command">The command that answers it.</param>
/// <param name="Source">Where it is written that it matters.</param>
public sealed record KnownQuestion(string Id, string Type, string Asks, string Why, string Command, string Source)
{
    /// <summary>Ordered by id (ordinal).</summary>
    public static IReadOnlyList<KnownQuestion> All =>
    [
        .. QuestionTable.Ours.All.Select(row => new KnownQuestion(row.Id, row.Type, row.Asks, row.Why, row.Command, row.Source)).OrderBy(question => question.Id, StringComparer.Ordinal),
    ];
}
