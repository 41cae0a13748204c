using Infra.Plans;

namespace Infra.Changes;

/// <summary>A plan says nothing about another stack than its own.</summary>
public static class PlanOrigin
{
    /// <summary>The plan that was read, if it is one of the same stack and project.</summary>
    /// <param name="read">The plan that was read from somewhere.</param>
    /// <param name="current">A plan of the stack that is meant.</param>
    /// <param name="source">Where the first is from, for messages.</param>
    /// <exception cref="PlanFormatException">They are of different stacks or projects.</exception>
    public static Plan RequireSame(Plan read, Plan current, string source) =>
        read.Stack == current.Stack && read.Project == current.Project
            ? read
            : throw new PlanFormatException($"{source} is the {Title(read)}, not the {Title(current)}; name the right one");

    private static string Title(Plan plan) => $"plan of {plan.Stack} of {plan.Project}";
}
