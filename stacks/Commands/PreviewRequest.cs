namespace Stacks.Commands;

/// <summary>What somebody wants to see.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="ConfigFile">Its settings; those of the stack unless given.</param>
/// <param name="Against">A file or a revision of git to compare with; the approved plan unless given.</param>
/// <param name="Parity">A stack that it should mirror; null where nobody asks.</param>
internal sealed record PreviewRequest(string Stack, string? ConfigFile, string? Against, string? Parity);
