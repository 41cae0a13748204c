using Infra.Changes.Widening;

namespace Stacks.Planning;

/// <summary>Whom a change lets in, line by line and without colours.</summary>
public static class WideningText
{
    /// <summary>Nothing where nobody is let in.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Widening> widenings) =>
    [
        .. widenings.Count == 0 ? [] : new[] { $"May do more, or is open to more: {widenings.Count}" },
        .. widenings.SelectMany(widening => new[]
        {
            $"  {widening.Resource} {widening.What}",
            $"    {(widening.Before is { } before ? $"{before} becomes " : "")}{widening.After}",
        }),
    ];
}
