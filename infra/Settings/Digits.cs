using System.Globalization;

namespace Infra.Settings;

/// <summary>
/// Numbers as stack files may spell them. No leading zero: YAML takes <c>010</c> for an octal 8, and the engine with it.
/// </summary>
internal static class Digits
{
    /// <summary>0 to 2147483647; null for any other text.</summary>
    public static int? WholeNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !HasLeadingZero(text) ? number : null;

    /// <summary>A number from 0 on, with a decimal point or without; null for any other text.</summary>
    public static double? DecimalNumber(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && !HasLeadingZero(text)
            ? number
            : null;

    private static bool HasLeadingZero(string text) => text.Length > 1 && text[0] == '0' && text[1] != '.';
}
