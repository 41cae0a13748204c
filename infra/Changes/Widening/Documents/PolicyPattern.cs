namespace Infra.Changes.Widening.Documents;

/// <summary>Patterns of IAM as sets of texts: <c>*</c> is any number of characters, <c>?</c> is one.</summary>
internal static class PolicyPattern
{
    /// <summary>Whether every text of one pattern is one of another as well.</summary>
    public static bool Covers(string wide, string narrow, bool ignoreCase)
    {
        var (at, read) = (0, 0);
        var (star, resume) = (-1, 0);
        while (read < narrow.Length)
        {
            if (at < wide.Length && wide[at] == '*')
            {
                (star, resume) = (at++, read);
            }
            else if (at < wide.Length && (wide[at] == '?' ? narrow[read] != '*' : Same(wide[at], narrow[read], ignoreCase)))
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

        return wide.AsSpan(at).Trim('*').IsEmpty;
    }

    /// <summary>Whether a text is of both patterns.</summary>
    public static bool Overlap(string one, string other, bool ignoreCase)
    {
        // reached[j]: what was read of the one and the first j characters of the other have a text in common.
        var reached = new bool[other.Length + 1];
        reached[0] = true;
        Skip(reached, other);
        foreach (var letter in one)
        {
            var next = new bool[other.Length + 1];
            for (var index = 0; index <= other.Length; index++)
            {
                if (!reached[index])
                {
                    continue;
                }

                if (letter == '*')
                {
                    next.AsSpan(index).Fill(true);
                    break;
                }

                if (index < other.Length && other[index] == '*')
                {
                    next[index] = true;
                }
                else if (index < other.Length && (letter == '?' || other[index] == '?' || Same(letter, other[index], ignoreCase)))
                {
                    next[index + 1] = true;
                }
            }

            Skip(next, other);
            reached = next;
        }

        return reached[^1];
    }

    /// <summary>A star may be nothing.</summary>
    private static void Skip(bool[] reached, string other)
    {
        for (var index = 0; index < other.Length; index++)
        {
            reached[index + 1] |= reached[index] && other[index] == '*';
        }
    }

    private static bool Same(char one, char other, bool ignoreCase) =>
        one == other || (ignoreCase && char.ToLowerInvariant(one) == char.ToLowerInvariant(other));
}
