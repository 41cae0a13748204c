using System.CommandLine;
using Infra.Plans;
using Stacks.Planning;

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

    /// <summary>The plan that is meant. A file is taken before a revision of the same name.</summary>
    /// <param name="environment">Where git is run.</param>
    /// <param name="files">The repository; null outside of one, where there are no revisions.</param>
    /// <param name="against">A file or a revision.</param>
    /// <param name="current">The plan that is compared with it.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    /// <exception cref="PlanFormatException">It holds no plan of the stack.</exception>
    public static async Task<BasePlan> ReadAsync(CommandEnvironment environment, StackFiles? files, string against, Plan current, CancellationToken cancellation)
    {
        if (File.Exists(against))
        {
            return BasePlan.OfFile(against, current);
        }

        return files is null
            ? throw new UsageException($"there is no file '{against}', and outside of the repository there are no revisions; start this within it")
            : await new BaseRevision(files, environment.Tools(files.Root)).PlanAsync(against, current, cancellation);
    }
}
