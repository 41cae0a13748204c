namespace Infra.Acceptance.Graph;

/// <summary>How containers name the secrets that they take.</summary>
internal static class SecretReferences
{
    /// <summary>The ARN of the secret in a reference, which may name a key, a stage and a version behind it; null for another reference.</summary>
    public static string? Secret(string? reference) => reference?.Split(':') is ["arn", _, "secretsmanager", _, _, "secret", _, ..] parts ? string.Join(':', parts.Take(7)) : null;

    /// <summary>Whether a reference names one key of a secret, a stage or a version.</summary>
    public static bool NamesPart(string? reference) => Secret(reference) is { } secret && reference!.Length > secret.Length && !reference.AsSpan(secret.Length).Trim(':').IsEmpty;
}
