namespace Infra.Pictures;

/// <summary>The first of many, and a box or a line for the rest: a picture of a hundred services shows a dozen of them.</summary>
internal static class Some
{
    /// <summary>How many boxes of one kind are drawn beside each other.</summary>
    public const int Boxes = 8;

    /// <summary>How many names stand in a box.</summary>
    public const int Names = 6;

    /// <summary>For example <c>3 repositories</c>, <c>1 repository</c>.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    /// <summary>Names one under the other; what is more than six is counted.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyCollection<string> names) =>
        names.Count <= Names ? [.. names] : [.. names.Take(Names - 1), $"and {names.Count - (Names - 1)} more"];

    /// <summary>Each alone, or the first ones alone and the last group for all others.</summary>
    public static IEnumerable<IReadOnlyList<T>> Alone<T>(IReadOnlyList<T> all) =>
        all.Count <= Boxes ? all.Select(one => (IReadOnlyList<T>)[one]) : [.. all.Take(Boxes - 1).Select(one => (IReadOnlyList<T>)[one]), [.. all.Skip(Boxes - 1)]];
}
