namespace Stacks.Auditing;

/// <summary>Where GitHub is not what a stack declares.</summary>
/// <param name="Resource">The name of the resource in the plan: <c>staging-environment</c>.</param>
/// <param name="What">Its part: <c>wait_timer</c>.</param>
/// <param name="Declared">What the plan says.</param>
/// <param name="Live">What GitHub says.</param>
/// <param name="Page">Where a person sees and changes it.</param>
public sealed record GovernanceDifference(string Resource, string What, string Declared, string Live, string Page)
{
    public override string ToString() => $"{Resource}: {What} is declared as {Declared}, but GitHub has {Live}; see {Page}";
}
