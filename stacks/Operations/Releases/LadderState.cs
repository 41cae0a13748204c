namespace Stacks.Operations.Releases;

/// <summary>Where a stack stands between its code and the schema of its database.</summary>
public enum LadderState
{
    /// <summary>Nothing was released yet.</summary>
    Nothing,

    /// <summary>It runs an expand that was proven: the release before could run as well.</summary>
    Expanded,

    /// <summary>It runs a contract that was proven: nothing older can run any more.</summary>
    Contracted,

    /// <summary>It went back to an earlier release, or was on the way to it.</summary>
    RolledBack,

    /// <summary>The last deployment was an expand and did not come to its end.</summary>
    FailedExpand,

    /// <summary>The last deployment was a contract and failed before it touched the database: the schema is still that of the release before.</summary>
    StoppedContract,

    /// <summary>The last deployment was a contract and failed after it had begun to touch the database.</summary>
    FailedContract,

    /// <summary>The last entry of the record cannot be read, so anything may have happened.</summary>
    Unreadable,
}
