namespace Infra.Policies.Exemptions;

/// <summary>A broken promise that somebody answers for.</summary>
public sealed record ExemptedViolation(PolicyViolation Violation, Exemption Exemption);
