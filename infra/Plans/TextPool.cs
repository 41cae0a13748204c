using System.Numerics;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>One object for all texts that are equal: a plan says most of its texts many times.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private char[] _letters = new char[4096];

    /// <summary>The text or name at which a reader is.</summary>
    /// <exception cref="InvalidOperationException">It is none: half of a character.</exception>
    public string Of(ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length > _letters.Length)
        {
            _letters = new char[BitOperations.RoundUpToPowerOf2((uint)json.ValueSpan.Length)];
        }

        ReadOnlySpan<char> text = _letters.AsSpan(0, json.CopyString(_letters));
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var same))
        {
            same = text.ToString();
            _known.Add(same);
        }

        return same;
    }
}
