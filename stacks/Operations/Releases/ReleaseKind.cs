
namespace Stacks.Operations.Releases;

/// <summary>What was done to a stack.</summary>
public enum ReleaseKind
{
    /// <summary>What its settings say was deployed.</summary>
    Deploy,

    /// <summary>Its services went back to the revisions of an earlier release.</summary>
    Rollback,
}
