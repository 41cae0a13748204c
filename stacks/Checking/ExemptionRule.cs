namespace Stacks.Checking;

/// <summary>What every exemption is held to, in the same words wherever it is told.</summary>
internal static class ExemptionRule
{
    public const string Id = "EXEMPTION";
    public const string Promise = "every exemption is explained, needed and not expired";
    public const string Why = "An agreement that nobody looks at any more is a hole that nobody remembers.";
    public const string Fix = "keep the promise, or agree again in stacks/exemptions";
}
