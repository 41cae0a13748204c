namespace Infra.Parity;

/// <summary>One thing that two stacks have differently.</summary>
/// <param name="Resource">The name of the resource in the program.</param>
/// <param name="Input">The path of the input within it; empty where only one of the stacks has the resource.</param>
/// <param name="One">What the first stack has; null when nothing.</param>
/// <param name="Other">What the second stack has; null when nothing.</param>
public sealed record ParityDifference(string Resource, string Input, string? One, string? Other);
