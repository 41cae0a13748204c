using Infra.Policies;

namespace Stacks.Preview;

internal static class Wording
{
    /// <summary>A severity as the outputs have it.</summary>
    public static string Of(Severity severity) => severity == Severity.Blocker ? "blocker" : "advice";

    /// <summary><c>1 resource</c>, <c>2 resources</c>.</summary>
    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
