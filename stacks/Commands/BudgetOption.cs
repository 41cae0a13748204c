using System.CommandLine;
using System.Globalization;
using Stacks.Preview;

namespace Stacks.Commands;

/// <summary><c>--budget N</c>: how many characters a Markdown text may have.</summary>
internal static class BudgetOption
{
    public static Option<int?> Of(string description) => new("--budget")
    {
        HelpName = "N",
        Description = description,
        CustomParser = argument =>
        {
            var text = argument.Tokens is [var token] ? token.Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= MarkdownBudget.Least and <= Markdown.LongestComment)
            {
                return number;
            }

            argument.AddError($"--budget is '{text}' but must be {MarkdownBudget.Least} to {Markdown.LongestComment}");
            return null;
        },
    };
}
