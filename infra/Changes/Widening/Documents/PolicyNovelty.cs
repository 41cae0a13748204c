namespace Infra.Changes.Widening.Documents;

/// <summary>In which way a part of a policy is new.</summary>
internal enum PolicyNovelty
{
    /// <summary>No statement said anything like it.</summary>
    Statement,

    Principal,
    Action,
    Resource,

    /// <summary>It was allowed before, in fewer cases.</summary>
    Condition,
}
