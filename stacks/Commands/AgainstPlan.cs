using Infra.Plans;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary>What <c>--against</c> names. A file is read at once, beside whatever else is to be done; a revision when the plan is there that says of which stack.</summary>
internal sealed class AgainstPlan
{
    private readonly CommandEnvironment _environment;
    private readonly StackFiles? _files;
    private readonly string _against;
    private readonly Task<Plan>? _file;

    /// <param name="environment">Where git is run.</param>
    /// <param name="files">The repository; null outside of one, where there are no revisions.</param>
    /// <param name="against">A file or a revision. A file is taken before a revision of the same name.</param>
    public AgainstPlan(CommandEnvironment environment, StackFiles? files, string against)
    {
        (_environment, _files, _against) = (environment, files, against);
        _file = File.Exists(against) ? Task.Run(() => BasePlan.Read(against)) : null;
    }

    /// <summary>The plan that is meant.</summary>
    /// <param name="current">The plan that is compared with it.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="UsageException">There is neither such a file nor such a revision, or the file cannot be read.</exception>
    /// <exception cref="PlanFormatException">It holds no plan of the stack.</exception>
    public async Task<BasePlan> OfAsync(Plan current, CancellationToken cancellation) =>
        _file is not null ? BasePlan.Of(await _file, _against, current)
        : _files is null ? throw new UsageException($"there is no file '{_against}', and outside of the repository there are no revisions; start this within it")
        : await new BaseRevision(_files, _environment.Tools(_files.Root)).PlanAsync(_against, current, cancellation);
}
