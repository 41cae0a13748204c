namespace Infra.Settings;

/// <summary>How messages count and list.</summary>
internal static class Wording
{
    /// <summary><c>a</c>; <c>a or b</c>; <c>a, b or c</c>.</summary>
    public static string Alternatives(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>As <see cref="Alternatives"/>, or a range where more than five numbers stand in equal steps.</summary>
    public static string OneOf(IReadOnlyList<int> numbers)
    {
        var step = numbers[1] - numbers[0];
        return numbers.Count > 5 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second - pair.First == step)
            ? $"{numbers[0]} to {numbers[^1]} in steps of {step}"
            : Alternatives([.. numbers.Select(number => $"{number}")]);
    }

    /// <summary>An enum member as stack files spell it: <c>PerZone</c> is <c>perZone</c>.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>2 or 3</c>; <c>1 to 5</c>; <c>at least 1</c> when there is no upper end.</summary>
    public static string Range(int from, int to) => (to - from) switch
    {
        0 => $"{from}",
        1 => $"{from} or {to}",
        _ => to == int.MaxValue ? $"at least {from}" : $"{from} to {to}",
    };
}
