namespace Stacks.Preview;

internal static class Wording
{
    /// <summary><c>1 resource</c>, <c>2 resources</c>.</summary>
    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
