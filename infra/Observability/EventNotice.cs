namespace Infra.Observability;

/// <summary>Events that somebody hears of, in words that a person can read.</summary>
public sealed record EventNotice
{
    /// <summary>The name after the stack's, for example <c>deployment-failed</c>; with it at most 64 characters.</summary>
    public required string Name { get; init; }

    public required EventPattern Pattern { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the text names, by JSON path in the event: <c>("service", "$.resources[0]")</c>.</summary>
    public required IReadOnlyList<(string Name, string Path)> Facts { get; init; }

    /// <summary>One line; a fact stands in angle brackets.</summary>
    public required string Text { get; init; }

    /// <summary>The topic hears of it in another way already.</summary>
    public bool ForChatAlone { get; init; }

    /// <inheritdoc cref="Alarms.AlarmRule.Guide"/>
    public required string Guide { get; init; }
}
