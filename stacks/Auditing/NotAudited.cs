namespace Stacks.Auditing;

/// <summary>What nobody knows: neither that it is as declared nor that it is not.</summary>
/// <param name="Resource">The name of the resource in the plan.</param>
/// <param name="Why">What was in the way.</param>
public sealed record NotAudited(string Resource, string Why)
{
    public override string ToString() => $"{Resource}: not audited: {Why}";
}
