using System.CommandLine;

namespace Stacks.Commands;

/// <summary><c>--against X</c>: what a plan is compared with.</summary>
internal static class AgainstOption
{
    public static Option<string?> Of(string description)
    {
        var against = new Option<string?>("--against") { HelpName = "FILE|REVISION", Description = description };
        against.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
            {
                given.AddError("--against is empty but must name a file or a revision of git, such as origin/main");
            }
        });
        return against;
    }
}
