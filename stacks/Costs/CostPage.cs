using Stacks.Planning;

namespace Stacks.Costs;

/// <summary>A page that people write, with a table of each stack between marks that this program keeps current.</summary>
public static class CostPage
{
    /// <summary>The page with the costs of one stack as they are.</summary>
    /// <param name="text">The page, with line feeds.</param>
    /// <param name="file">Where it is, for a message.</param>
    /// <param name="report">The costs.</param>
    /// <exception cref="UsageException">The page has no marks for the stack.</exception>
    public static string With(string text, string file, CostReport report)
    {
        var (begin, end) = ($"<!-- cost of {report.Stack} -->\n", $"<!-- end of the cost of {report.Stack} -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        return from >= 0 && to > from
            ? $"{text[..(from + begin.Length)]}\n{MarkdownCost.Write(report)}\n{text[to..]}"
            : throw new UsageException($"{file} has no place for {report.Stack}; put '{begin.TrimEnd()}' and '{end}' where its table belongs");
    }
}
