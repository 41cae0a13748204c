using Infra.Plans;

namespace Stacks.Preview;

/// <summary>A value of a plan in one line, as a reader takes it in at a glance: a long one is cut, and says how long it was.</summary>
internal static class ShownValue
{
    private const int Longest = 160;

    public static string Of(object? value)
    {
        var text = Whole(value);
        return text.Length <= Longest ? text : $"{text[..Longest]}... ({text.Length} characters)";
    }

    private static string Whole(object? value) => value switch
    {
        null => "nothing",
        bool flag => flag ? "true" : "false",
        double number => $"{number:R}",
        Secret => "[secret]",
        Unknown => "[known after the deployment]",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Whole))}]",
        IReadOnlyDictionary<string, object?> map => map.Count == 0 ? "{}" : $"{{ {string.Join(", ", map.Select(entry => $"{entry.Key}: {Whole(entry.Value)}"))} }}",
        // A control character could recolour or hide the rest of the line.
        _ => string.Concat($"{value}".Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:X4}" : $"{letter}")),
    };
}
