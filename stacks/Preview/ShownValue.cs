using Infra.Plans;

namespace Stacks.Preview;

/// <summary>A value of a plan in one line that a reader takes in at a glance: a long one is cut, and says how long it was.</summary>
internal static class ShownValue
{
    private const int Longest = 160;

    public static string Of(object? value)
    {
        var text = PlanValueText.Of(value);
        var shown = text.Length <= Longest ? text : $"{text[..Longest]}... ({text.Length} characters)";
        // A control character could recolour or hide the rest of the line.
        return string.Concat(shown.Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:X4}" : $"{letter}"));
    }
}
