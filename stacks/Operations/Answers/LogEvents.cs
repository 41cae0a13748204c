namespace Stacks.Operations.Answers;

/// <summary><c>aws logs get-log-events</c></summary>
internal sealed record LogEvents
{
    public required IReadOnlyList<LogEvent> Events { get; init; }

    /// <summary>At the end of the stream it is the one that was asked with.</summary>
    public required string NextForwardToken { get; init; }
}

internal sealed record LogEvent
{
    public required string Message { get; init; }
}
