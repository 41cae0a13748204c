using System.Globalization;

namespace Infra.Acceptance.Language;

/// <summary>Texts, flags and numbers of a plan, and the forms in which a row speaks of them.</summary>
internal static class Scalar
{
    /// <summary>As a row writes it: <c>true</c>, <c>0.5</c>, a text as it is; null for a map, a list and nothing.</summary>
    public static string? Text(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A number, or a text that is one; null for all else.</summary>
    public static double? Number(object? value) => value switch
    {
        double number => number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>A number that a row holds.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static double Parse(string text) => Number(text) ?? throw new FormatException($"'{text}' is not a number");

    /// <summary>For a sentence: whole numbers without a fraction.</summary>
    public static string Shown(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
