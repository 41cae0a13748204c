using System.Collections.Immutable;
using Infra.Compute;
using Infra.Settings;
using Pulumi;

namespace Stacks.Composition;

/// <summary>The tasks that somebody starts, each beside the service that it belongs to; they wait for its image with it.</summary>
internal sealed class TaskTier
{
    private readonly List<RunnableTask> _tasks = [];

    public TaskTier(Foundation foundation, ServiceTier services)
    {
        var subnets = Output.All(foundation.Network.Private.SubnetIds).Apply(ids => string.Join(',', ids));
        foreach (var task in foundation.Settings.Tasks)
        {
            if (services.Find(task.Service) is not { } service)
            {
                continue;
            }

            var made = new FargateTask(
                task.Name,
                service.Args with
                {
                    Cpu = task.Cpu ?? service.Args.Cpu,
                    Memory = task.Memory ?? service.Args.Memory,
                    Dependencies = service.Args.Dependencies with { OwnsTheSchema = task.OwnsTheSchema },
                },
                task.Command);
            _tasks.Add(new RunnableTask(task.Name, made.DefinitionArn, subnets, service.SecurityGroup.Id));
        }
    }

    /// <summary>By name: what a person or a pipeline needs to run each.</summary>
    public Output<ImmutableDictionary<string, ImmutableDictionary<string, string>>> Outputs =>
        Output.All(_tasks.SelectMany(task => (Input<string>[])[task.Definition, task.Subnets, task.SecurityGroup]).ToArray()).Apply(texts =>
            _tasks.Select((task, index) => KeyValuePair.Create(task.Name, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["taskDefinition"] = texts[3 * index],
                ["subnets"] = texts[(3 * index) + 1],
                ["securityGroup"] = texts[(3 * index) + 2],
            }.ToImmutableDictionary())).ToImmutableDictionary());

    /// <summary>For the pipeline, where the stack has a task to migrate with.</summary>
    public IEnumerable<(string Name, Input<string> Value)> Variables()
    {
        if (_tasks.Find(task => task.Name == TaskSettings.Migration) is { } migration)
        {
            yield return ("MIGRATION_SECURITY_GROUP", migration.SecurityGroup);
            yield return ("MIGRATION_SUBNETS", migration.Subnets);
            yield return ("MIGRATION_TASK", migration.Definition);
        }
    }
}
