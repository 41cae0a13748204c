using System.Text.RegularExpressions;

namespace Infra.Acceptance.Language;

/// <summary>The regular expressions of rows.</summary>
internal static class Patterns
{
    // A pattern of a row looks at names, not at books; one that never ends is a mistake in the row.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <exception cref="FormatException">It is no regular expression.</exception>
    public static Regex Of(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"'{pattern}' is not a pattern: {exception.Message}", exception);
        }
    }
}
