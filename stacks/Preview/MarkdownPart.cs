namespace Stacks.Preview;

/// <summary>A part of a Markdown text: lines that always stay, and items of which the last may be left out.</summary>
public sealed record MarkdownPart
{
    /// <summary>One or more whole lines; empty where what the items are folded behind says all.</summary>
    public required string Head { get; init; }

    /// <summary>Lines that stand above the items wherever these are: the head of a table.</summary>
    public string? Above { get; init; }

    /// <summary>Each one or more whole lines; where <see cref="Language"/> is given, lines of code.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>What one item is, for counting what is left out: <c>line</c>.</summary>
    public string Item { get; init; } = "line";

    /// <summary>The line that the items are folded behind, as HTML; null where they are open.</summary>
    public string? Folded { get; init; }

    /// <summary>The items are code in this language: <c>diff</c>; null for Markdown.</summary>
    public string? Language { get; init; }

    /// <summary>Parts with a lower number have their room first, wherever they stand.</summary>
    public int Turn { get; init; }
}
