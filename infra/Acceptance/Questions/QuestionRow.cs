using Infra.Acceptance.Language;

namespace Infra.Acceptance.Questions;

/// <summary>A question that a resource of a type raises.</summary>
internal sealed record QuestionRow
{
    /// <summary>For example <c>EIP-QUOTA</c>: never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>Which resources of the type raise it.</summary>
    public required Condition When { get; init; }

    /// <summary>The question, with <c>{PROPERTY}</c> for what the resource says.</summary>
    public required string Asks { get; init; }

    public required string Why { get; init; }

    /// <summary>The command that answers it, with placeholders like <see cref="Asks"/>. It changes nothing.</summary>
    public required string Command { get; init; }

    public required string Source { get; init; }
}
