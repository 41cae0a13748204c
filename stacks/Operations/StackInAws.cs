using Infra.Naming;
using Infra.Settings;
using Stacks.Planning;

namespace Stacks.Operations;

/// <summary>A stack as its commands find it in AWS: the names that the platform gives, without asking anybody.</summary>
public sealed class StackInAws
{
    private readonly StandardNames _names;

    public StackInAws(string name, StackSettings settings)
    {
        Name = name;
        Settings = settings;
        _names = new StandardNames(settings.Product, name);
        Services = [.. settings.Services.Where(service => service.Image is not null).Select(service => new DeployedService(service, _names))];
    }

    /// <summary>The stack's name: <c>production</c>.</summary>
    public string Name { get; }

    public StackSettings Settings { get; }

    public string Region => Settings.Region;

    /// <summary>What every name in AWS begins with: <c>shop-production</c>.</summary>
    public string Prefix => _names.Prefix;

    /// <summary>The name of the ECS cluster.</summary>
    public string Cluster => _names.Prefix;

    /// <summary>The identifier of the RDS instance.</summary>
    public string Database => _names.Prefix;

    /// <summary>The name of the topic where people hear of trouble.</summary>
    public string AlarmTopic => _names.For("alarms");

    /// <summary>The family of the task definitions that migrate the database.</summary>
    public string MigrationFamily => _names.For(TaskSettings.Migration);

    /// <summary>Whether the stack has a task that migrates its database, which has an image to run.</summary>
    public bool Migrates => Settings.Tasks.Any(task => task.Name == TaskSettings.Migration && Services.Any(service => service.Name == task.Service));

    /// <summary>The services that run, ordered by name: one without an image runs nothing.</summary>
    public IReadOnlyList<DeployedService> Services { get; }

    /// <summary>The stack with the settings of its file; nothing is planned.</summary>
    /// <exception cref="UsageException">There is no such stack.</exception>
    /// <exception cref="SettingsException">Its settings are not sound.</exception>
    public static StackInAws Of(StackFiles files, string stack) => new(stack, StackPlanner.ReadSettings(files, stack));
}
