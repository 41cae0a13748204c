namespace Infra.Policies.Published;

public enum StanceKind
{
    /// <summary>The platform has nothing that the rule could be about, nor could a product team add it here.</summary>
    NotApplicable,

    /// <summary>The rule is about something we have, and we decide otherwise.</summary>
    Refused,
}
