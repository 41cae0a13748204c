namespace Infra.Text;

/// <summary>Patterns in which a star stands for any text, an empty one included.</summary>
public static class Wildcard
{
    /// <summary>Whether the whole text has the shape of the pattern (ordinal); linear but for the stars, without regular expressions.</summary>
    public static bool Matches(string pattern, string text)
    {
        var (at, read) = (0, 0);
        var (star, resume) = (-1, 0);
        while (read < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, resume) = (at++, read);
            }
            else if (at < pattern.Length && pattern[at] == text[read])
            {
                at++;
                read++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                read = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).Trim('*').IsEmpty;
    }
}
