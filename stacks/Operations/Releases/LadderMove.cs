namespace Stacks.Operations.Releases;

/// <summary>What may be done to a stack that stands somewhere on the ladder.</summary>
public enum LadderMove
{
    DeployExpand,

    DeployContract,

    /// <summary>Going back without asking anybody, when the deployment that is under way fails.</summary>
    RollBackAutomatically,

    RollBackByHand,
}
