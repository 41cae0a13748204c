namespace Stacks.Checking;

/// <summary>What several files were found to hold; how it looks is the matter of the writers beside it.</summary>
/// <param name="Files">In the order in which they were asked for.</param>
/// <param name="UndecidedFails">What nobody can decide yet counts as broken.</param>
public sealed record CheckReport(IReadOnlyList<CheckedFile> Files, bool UndecidedFails)
{
    /// <summary>The answer is no.</summary>
    public bool IsBroken => Files.Any(file => file.IsBroken || (UndecidedFails && file.Policies.Undecided.Count + file.Acceptance.Undecided.Count > 0));
}
