namespace Infra.Observability;

/// <summary>How EventBridge compares the value of a field.</summary>
public enum EventTest
{
    Equals,
    Prefix,
    Wildcard,

    /// <summary>Ends in none of the texts that stand there with spaces between them.</summary>
    EndsOtherwise,
}
