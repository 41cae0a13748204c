namespace Stacks.Operations;

/// <summary>What one look at something that takes its time has found.</summary>
/// <param name="Done">What was waited for; null while it is not there.</param>
/// <param name="Seen">How far it is, for who watches.</param>
public sealed record Look<T>(T? Done, string Seen)
    where T : class;
