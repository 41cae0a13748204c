using Infra.Text;

namespace Infra.Plans.Foreign;

/// <summary>What gives a text away as a secret.</summary>
internal static class SecretSigns
{
    // Inputs and outputs of providers that hold a secret whenever they are set.
    private static readonly string[] Sensitive =
    [
        "authToken", "masterPassword", "masterUserPassword", "password", "plaintextValue", "privateKey", "privateKeyPem",
        "secret", "secretBinary", "secretKey", "secretString", "sesSmtpPasswordV4", "token",
    ];

    /// <summary>Null for a text that is none.</summary>
    /// <param name="name">What it is called where it stands.</param>
    /// <param name="text">The text.</param>
    public static string? Of(string name, string text) =>
        SecretLooks.HasShapeOfOne(text) ? "a text in the shape of a key, a token or a URL with a password"
        : Sensitive.Contains(name, StringComparer.Ordinal) || IsVariableOfOne(name) ? "a text whose name says that it is a secret"
        : null;

    // Names of variables shout; those of inputs, such as the key of an object, do not.
    private static bool IsVariableOfOne(string name) => name.Any(char.IsAsciiLetterUpper) && !name.Any(char.IsAsciiLetterLower) && SecretLooks.HasNameOfOne(name);
}
