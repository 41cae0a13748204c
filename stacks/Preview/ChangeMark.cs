namespace Stacks.Preview;

/// <summary>What a line of a change is, for its colour and for the sign before it.</summary>
public enum ChangeMark
{
    /// <summary>A component, above what changes in it.</summary>
    Heading,

    /// <summary>A resource that stays and changes.</summary>
    Changed,

    /// <summary>What was: a resource that goes, or a value.</summary>
    Before,

    /// <summary>What will be: a new resource, or a value.</summary>
    After,
}
