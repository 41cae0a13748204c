using Infra.Acceptance;
using Infra.Changes.Loss;
using Infra.Plans;
using Infra.Plans.Foreign;
using Infra.Policies;
using Infra.Policies.Exemptions;
using Stacks.Planning;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>Holds files to policies, and to what AWS and GitHub take.</summary>
internal sealed class FileCheck
{
    public required IReadOnlyList<Policy> Policies { get; init; }

    /// <summary>What AWS and GitHub would say to a plan.</summary>
    public required Func<Plan, AcceptanceReport> Acceptance { get; init; }

    /// <summary>The repository that the files may be of; null outside of one.</summary>
    public required StackFiles? Repository { get; init; }

    /// <summary>What is agreed to for every file; null for what the repository has for the stack of a file.</summary>
    public required IReadOnlyList<Exemption>? Exemptions { get; init; }

    /// <summary>The day on which exemptions have to hold.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Reads all files, so that none is judged where another cannot be.</summary>
    /// <exception cref="UsageException">A file is not there, cannot be read or holds no plan; names every problem.</exception>
    public static IReadOnlyList<(string Name, PlanFile File)> Read(IReadOnlyList<string> names)
    {
        var found = new List<(string Name, PlanFile File)>();
        var problems = new List<string>();
        foreach (var name in names.DistinctBy(Path.GetFullPath))
        {
            try
            {
                found.Add((name, PlanFileReader.Read(PlanTextFile.Read(name), name)));
            }
            catch (Exception exception) when (exception is PlanFormatException or UsageException)
            {
                problems.Add(exception.Message);
            }
        }

        return problems.Count == 0 ? found : throw new UsageException(string.Join('\n', problems));
    }

    /// <summary>Judges a file and, at the same time, what it changes.</summary>
    /// <param name="name">The file.</param>
    /// <param name="found">What it holds.</param>
    /// <param name="compare">Holds it against another plan; null gives that nobody asked.</param>
    /// <exception cref="Infra.Settings.SettingsException">The exemptions of a stack do not read, or its agreements to losses.</exception>
    public async Task<CheckedFile> JudgeAsync(string name, PlanFile found, Func<Plan, Task<Compared?>> compare)
    {
        // Each of a large plan takes as long as the comparison, and none waits for another.
        var accepting = Task.Run(() => Accept(found));
        var judging = Task.Run(() => Judge(found));
        // Whoever reports asks for them; looked for here, nobody waits for them there.
        var searching = Task.Run(() => found.PlainSecrets);
        var compared = await compare(found.Plan);
        // What the engine says of its own steps stands.
        var guarded = found.Preview is { } preview ? GuardedChange.Of(preview, OverridesOf(found.Plan))
            : compared?.Changes is { } changes ? await GuardedChange.OfAsync(changes, OverridesOf(found.Plan))
            : null;
        await searching;
        return new CheckedFile
        {
            Name = name,
            Uri = UriOf(name),
            Found = found,
            Policies = await judging,
            Acceptance = await accepting,
            StrangeTypes = new SortedDictionary<string, int>(
                found.Plan.Resources.Where(resource => !resource.IsComponent && !KnownTypes.Contains(resource.Type))
                    .CountBy(resource => resource.Type).ToDictionary(StringComparer.Ordinal),
                StringComparer.Ordinal),
            Compared = compared,
            Guarded = guarded,
        };
    }

    /// <summary>Of what is deployed already nobody needs to ask whether it can be.</summary>
    private AcceptanceReport Accept(PlanFile found)
    {
        var report = Acceptance(found.Plan);
        return found.Kind == PlanFileKind.State ? report with { Questions = [] } : report;
    }

    private PolicyReport Judge(PlanFile found) => PolicyReport.Of(found.Plan, Policies).With(Exemptions ?? ExemptionsOf(found.Plan), Today);

    private IReadOnlyList<Exemption> ExemptionsOf(Plan plan) =>
        IsOurs(plan) ? StackExemptions.Of(Repository!, plan.Stack) : [];

    private IReadOnlyList<LossOverride> OverridesOf(Plan plan) => IsOurs(plan) ? LossOverrides.Of(Repository!, plan.Stack) : [];

    private bool IsOurs(Plan plan) => Repository is { } files && files.Project == plan.Project && files.Stacks.Contains(plan.Stack, StringComparer.Ordinal);

    private string UriOf(string name)
    {
        var full = Path.GetFullPath(name);
        var relative = Repository is null ? null : Path.GetRelativePath(Repository.Root, full);
        return relative is null || relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(full).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
