namespace Infra.Pictures;

/// <summary>One thing that a reader looks for, or several that are alike.</summary>
public sealed record PictureBox
{
    /// <summary>Unique in a picture: a URN, the name of an output, or a word for what is not of the plan.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required BoxKind Kind { get; init; }

    /// <summary>What a reviewer wants to know of it, a line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What it stands for: URNs, or the names of outputs; empty for what is not of the plan, like the internet.</summary>
    public IReadOnlyList<string> Stands { get; init; } = [];
}
