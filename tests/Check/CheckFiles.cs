using Infra.Plans;
using Stacks.Commands;
using Stacks.Planning;
using Tests.Acceptance;
using Tests.Stacks;

namespace Tests.Check;

/// <summary>A repository with files to check, and the few policies to which they are held.</summary>
internal sealed class CheckFiles : IDisposable
{
    public TemporaryRepository Repository { get; } = new("staging");

    public CommandEnvironment Environment => EnvironmentOf(() => Repository.Files);

    public static Plan Small()
    {
        var plan = SmallPlan.With("cidrBlock", "10.0.0.0/16");
        PlannedResource[] renamed =
        [
            .. plan.Resources.Select(resource => resource with
            {
                Name = resource.Name.Replace("store", "database-instance", StringComparison.Ordinal),
                Urn = resource.Urn.Replace(":dev::", ":staging::", StringComparison.Ordinal).Replace("::store", "::database-instance", StringComparison.Ordinal),
                Parent = resource.Parent?.Replace(":dev::", ":staging::", StringComparison.Ordinal),
            }).OrderBy(resource => resource.Urn, StringComparer.Ordinal),
        ];
        return (plan with { Stack = "staging", Resources = renamed }).With("database-instance", "storageEncrypted", true);
    }

    /// <summary>A file with a small plan, which keeps the few policies until it is changed.</summary>
    public string FewOf(Func<Plan, Plan> change) =>
        Repository.Write("a plan.json", PlanJson.Write(change(Small())));

    public static CommandEnvironment EnvironmentOf(Func<StackFiles> files) => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Files = files,
        Policies = () => FewPolicies.All,
        Acceptance = _ => MadeUpAcceptance.Nothing,
        Variables = _ => null,
        Clock = new On(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)),
    };

    public Task<CommandRun> CheckAsync(params string[] args) => CommandRun.InAsync(Environment, ["check", .. args]);

    public void Dispose() => Repository.Dispose();

    private sealed class On(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
