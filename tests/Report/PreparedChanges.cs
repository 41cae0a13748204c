using Infra.Plans;
using Stacks.Planning;
using Tests.Fixtures;

namespace Tests.Report;

/// <summary>Changes such as a pull request brings, each made in the real settings of a stack or in its plan.</summary>
internal static class PreparedChanges
{
    private const string ThirdService = """
            mailer:
              kind: worker
              image: own:1.0.0
              cpu: 256
              memoryMib: 512
              minimumTasks: 2
              maximumTasks: 4
              targetCpuPercent: 70
              stopSeconds: 30
              uses: [database]
              environment:
                LOG_LEVEL: info
              heartbeatCommand: [/app/heartbeat]

        """;

    /// <summary>By the name of the file that shows the report.</summary>
    public static IReadOnlyDictionary<string, Func<Task<PreparedChange>>> All { get; } = new Dictionary<string, Func<Task<PreparedChange>>>(StringComparer.Ordinal)
    {
        ["third-service"] = () => Settings("production", text => text.Replace("  infra:tasks:\n", $"{ThirdService}  infra:tasks:\n", StringComparison.Ordinal)),
        ["database-class"] = () => Settings("staging", text => text.Replace("instanceClass: db.t4g.small", "instanceClass: db.t4g.medium", StringComparison.Ordinal)),
        ["encryption-off"] = () => InPlan("production", plan => plan.With("database-instance", "storageEncrypted", false)),
        ["group-opened"] = () => InPlan("production", plan => plan
            .With("worker-to-database-in", "referencedSecurityGroupId", null)
            .With("worker-to-database-in", "cidrIpv4", "0.0.0.0/0")),
        ["iops-and-a-dimension"] = () => InPlan("production", plan => plan
            .With("database-instance", "iops", 3000.0)
            .With("database-connections", "dimensions", new Dictionary<string, object?>(StringComparer.Ordinal) { ["DBInstanceIdentifer"] = "shop-production" })),
        ["zone-added"] = () => Settings("staging", text => text.Replace("zones: [a, b]", "zones: [a, b, c]", StringComparison.Ordinal)),
        ["component-renamed"] = () => InPlan("staging", plan => Renamed(plan, "cache", "sessions")),
        ["service-renamed"] = () => Settings("staging", text => text.Replace("    worker:\n", "    jobs:\n", StringComparison.Ordinal)),
    };

    private static async Task<PreparedChange> Settings(string stack, Func<string, string> change)
    {
        var before = RepositoryFiles.Text($"Pulumi.{stack}.yaml").ReplaceLineEndings("\n");
        var after = change(before);
        Assert.NotEqual(before, after);
        var folder = Directory.CreateTempSubdirectory("prepared-");
        try
        {
            var file = Path.Combine(folder.FullName, $"Pulumi.{stack}.yaml");
            await File.WriteAllTextAsync(file, after);
            return new PreparedChange(await PlanAsync(stack, null), await PlanAsync(stack, file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PreparedChange> InPlan(string stack, Func<Plan, Plan> change)
    {
        var planned = await PlanAsync(stack, null);
        return new PreparedChange(planned, planned with { Plan = change(planned.Plan) });
    }

    /// <summary>As the engine plans it when the component has the alias of its old name, and its children with it.</summary>
    private static Plan Renamed(Plan plan, string from, string to)
    {
        var urns = plan.Resources.Where(resource => IsOf(resource.Name)).ToDictionary(resource => resource.Urn, resource => $"{resource.Urn[..^resource.Name.Length]}{Name(resource.Name)}", StringComparer.Ordinal);
        return plan with
        {
            Resources =
            [
                .. plan.Resources.Select(resource => resource with
                {
                    Urn = urns.GetValueOrDefault(resource.Urn, resource.Urn),
                    Name = Name(resource.Name),
                    Parent = resource.Parent is { } parent ? urns.GetValueOrDefault(parent, parent) : null,
                    DependsOn = [.. resource.DependsOn.Select(Name)],
                    Aliases = urns.ContainsKey(resource.Urn) ? [resource.Urn] : resource.Aliases,
                }).OrderBy(resource => resource.Urn, StringComparer.Ordinal),
            ],
        };

        bool IsOf(string name) => name == from || name.StartsWith($"{from}-", StringComparison.Ordinal);

        string Name(string name) => IsOf(name) ? $"{to}{name[from.Length..]}" : name;
    }

    private static Task<StackPlan> PlanAsync(string stack, string? file) => StackPlanner.PlanAsync(StackFiles.Find(), stack, file);
}

/// <summary>A stack before and after a change.</summary>
internal sealed record PreparedChange(StackPlan Before, StackPlan After);
