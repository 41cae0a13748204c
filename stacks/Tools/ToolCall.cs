namespace Stacks.Tools;

/// <summary>A tool with its arguments, each of which arrives as it is: there is no shell in between.</summary>
/// <param name="Tool"><c>aws</c>, <c>pulumi</c> or <c>gh</c>.</param>
/// <param name="Arguments">Never a secret: other processes see them.</param>
public sealed record ToolCall(string Tool, IReadOnlyList<string> Arguments)
{
    /// <summary>What the tool reads from its standard input; null for nothing.</summary>
    public string? Input { get; init; }

    /// <summary>Variables that this call alone is given, such as another token; none as a rule.</summary>
    public IReadOnlyList<(string Name, string Value)> Variables { get; init; } = [];

    /// <summary>Hears each line of the output as it comes, of both streams; null for nobody.</summary>
    public Action<string>? OnLine { get; init; }

    /// <summary>After this the tool is ended.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Who is asked to stop waits for the tool to end by itself: an update that is killed leaves its lock and a half-made resource.</summary>
    public bool EndsByItself { get; init; }

    /// <summary>For messages, without the arguments: <c>aws ecs describe-services</c>.</summary>
    public override string ToString() => string.Join(' ', Arguments.TakeWhile(argument => !argument.StartsWith('-')).Take(2).Prepend(Tool));
}
