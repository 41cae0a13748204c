namespace Infra.Policies;

/// <summary>A resource that breaks a promise. <see cref="Problem"/> says why a policy could not be decided, when it could not.</summary>
public sealed record PolicyViolation(Policy Policy, string Urn, string Resource, string? Problem = null);
