using System.Security.Cryptography;
using System.Text;

namespace Infra.Recording;

/// <summary>Digits that look generated but follow from their text alone, so that two runs give one plan.</summary>
internal static class StableHash
{
    /// <summary>The first digits of the SHA-256 of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="digits">At most 64.</param>
    public static string Hex(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}
