namespace Stacks.Checking;

/// <summary>What every change is held to, in the same words wherever it is told.</summary>
internal static class LossRule
{
    public const string Id = "LOSS";
    public const string Promise = "no change loses what nobody can make again, unless somebody agreed to it for exactly this plan";
    public const string Why = "A replaced database is an empty one, and a deleted key takes every backup with it; the preview says so in one line among hundreds.";
    public const string Fix = "do it the way that the finding names, or agree to it in stacks/losses";
}
