using System.Text.RegularExpressions;
using Infra.Naming;

namespace Stacks.Planning;

/// <summary>The one shape of a stack's name: it becomes part of nearly every name in AWS.</summary>
internal static partial class StackName
{
    public static bool Fits(string name) => name.Length <= StandardNames.LongestStack && Shape().IsMatch(name);

    /// <exception cref="UsageException">The name would not fit into the names of resources.</exception>
    public static void Require(string name)
    {
        if (!Fits(name))
        {
            throw new UsageException(
                $"the stack name '{name}' must be 1 to {StandardNames.LongestStack} lower-case letters, digits and single hyphens, "
                + "beginning with a letter and not ending with a hyphen, for example staging");
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
