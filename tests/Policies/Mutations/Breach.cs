namespace Tests.Policies.Mutations;

/// <summary>How a promise is broken.</summary>
internal enum Breach
{
    /// <summary>What it asks for is not there: an input, a part of a document, a resource.</summary>
    Absent,

    /// <summary>It is there and is not as it should be.</summary>
    Wrong,
}
