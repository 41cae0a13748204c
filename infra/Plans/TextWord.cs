using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Infra.Plans;

/// <summary>Texts that stand in quotes where they could be mistaken, in the text of a plan.</summary>
internal static class TextWord
{
    /// <summary>A name: plain if it begins with a letter or digit and has no blank in it.</summary>
    public static string Write(string name) =>
        name.Length > 0 && (char.IsLetterOrDigit(name[0]) || name[0] == '_')
            && !name.Any(letter => letter == '"' || IsHidden(letter) || char.IsWhiteSpace(letter))
            ? name
            : Quoted(name);

    /// <summary>What <see cref="Write"/> gave.</summary>
    public static string Read(string word) => TryReadQuoted(word, out var name, out _) ? name : word;

    /// <summary>Whether an editor would hide or reorder a letter.</summary>
    public static bool IsHidden(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        || (letter != ' ' && char.IsWhiteSpace(letter));

    public static string Key(string key) =>
        key.Length > 0 && (char.IsLetterOrDigit(key[0]) || key[0] is '_' or '$' or '@' or '/' or '.') && key[^1] != ':'
            && !key.Any(letter => letter is '"' or ' ' || IsHidden(letter))
            ? key
            : Quoted(key);

    /// <summary>As in JSON. Letters of any script stay readable; what an editor would hide or reorder is escaped.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsHidden(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A key and what follows its colon: nothing, or a blank and the value.</summary>
    public static bool TryReadEntry(string text, [NotNullWhen(true)] out string? key, [NotNullWhen(true)] out string? rest)
    {
        (key, rest) = (null, null);
        int end;
        if (TryReadQuoted(text, out var quoted, out var after))
        {
            (key, end) = (quoted, after);
        }
        else
        {
            // A key without quotes has no blank in it, and no colon at its end.
            end = text.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon : text.Length - 1;
            key = end > 0 ? text[..end] : null;
        }

        if (key is null || end >= text.Length || text[end] != ':' || (end + 1 < text.Length && text[end + 1] != ' '))
        {
            return false;
        }

        rest = text[(end + 1)..];
        return true;
    }

    /// <summary>The text in quotes that another text begins with, and where it ends.</summary>
    public static bool TryReadQuoted(string text, [NotNullWhen(true)] out string? value, out int end)
    {
        (value, end) = (null, 1);
        if (text is not ['"', ..])
        {
            return false;
        }

        var read = new StringBuilder();
        while (end < text.Length && text[end] != '"')
        {
            if (text[end] != '\\')
            {
                read.Append(text[end++]);
            }
            else if (end + 1 < text.Length && "\"\\nt".Contains(text[end + 1], StringComparison.Ordinal))
            {
                read.Append(text[end + 1] switch { 'n' => '\n', 't' => '\t', var letter => letter });
                end += 2;
            }
            else if (end + 5 < text.Length && text[end + 1] == 'u'
                && ushort.TryParse(text.AsSpan(end + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                read.Append((char)code);
                end += 6;
            }
            else
            {
                return false;
            }
        }

        value = end < text.Length ? read.ToString() : null;
        end++;
        return value is not null;
    }
}
