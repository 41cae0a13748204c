using Infra.Units;

namespace Infra.Settings;

/// <summary>Reads the one-off tasks, each beside the service that it belongs to.</summary>
internal static class TaskSettingsReader
{
    private const string Key = "tasks";
    private const string Owner = "databaseOwner";

    private static readonly string[] ComparedKeys = ["cpu", "memoryMib", "uses", "uses[0]", "uses[1]"];

    private static TextShape Name => CommonShapes.NameSuchAs("migrate");

    private static TextShape Argument => new("text that is not empty", text => text.Length > 0);

    /// <summary>Whether a task migrates the database, sound or not.</summary>
    public static bool HasMigration(SettingsSection root) =>
        root.Ask(Key) is ConfigNode.Map tasks && tasks.Entries.Any(task => task.Key == TaskSettings.Migration);

    /// <summary>Ordered by name, whatever the order of the file.</summary>
    public static IReadOnlyList<TaskSettings> ReadAll(SettingsSection root, IReadOnlyList<ServiceSettings> services)
    {
        var tasks = root.OptionalNames(Key, "a section with a section for each task by name, or {}");
        var names = ServiceSettingsReader.Names(root);
        var sound = services.Where(service => service.Cpu.Value > 0 && !HasProblem(root, $"{ServiceSettingsReader.Key}.{service.Name}")).ToList();
        var read = new List<TaskSettings>();
        foreach (var name in tasks.Keys)
        {
            var section = tasks.Section(name);
            if (!Name.Holds(name))
            {
                tasks.Report(name, $"is not a name for a task; it must be {Name.Allowed}");
            }
            else if (names?.Contains(name, StringComparer.Ordinal) == true)
            {
                tasks.Report(name, "is the name of a service; a task has another, since its log and its roles are named after it");
            }
            else if (ServiceSettingsReader.Taken.Contains(name, StringComparer.Ordinal))
            {
                tasks.Report(name, $"is a name that the platform needs for itself; it must be another than {Wording.Alternatives(ServiceSettingsReader.Taken)}");
            }

            read.Add(Read(section, name, names, sound));
        }

        return [.. read.OrderBy(task => task.Name, StringComparer.Ordinal)];
    }

    /// <summary>Whether one of the keys is wrong that a task is compared with: what follows from it would only distract.</summary>
    private static bool HasProblem(SettingsSection root, string service) =>
        root.HasProblem(service) || ComparedKeys.Any(key => root.HasProblem($"{service}.{key}"));

    private static TaskSettings Read(SettingsSection section, string name, IReadOnlyList<string>? names, IReadOnlyList<ServiceSettings> services)
    {
        var service = section.Text("service", new TextShape(
            names is null or [] ? "the name of a service, of which there is none" : Wording.Alternatives(names),
            text => names?.Contains(text, StringComparer.Ordinal) != false));
        var shared = services.FirstOrDefault(candidate => candidate.Name == service);
        var command = section.Arguments("command", Argument, "argument");
        var cpu = section.Optional<int?>("cpu", otherwise: null, (task, key) => task.OneOf(
            key, FargateSizes.Cpus.Contains, $"{Wording.OneOf(FargateSizes.Cpus)} (CPU units, 1024 is one vCPU)"));
        var memory = Memory(section, cpu ?? shared?.Cpu.Value, shared?.Memory.Value);
        var uses = section.Optional<IReadOnlyList<string>>("uses", [], (task, key) => task.Texts(key, TextShape.OneOf(Owner), from: 0, to: 1, "entries, databaseOwner alone"));
        if (uses.Contains(Owner, StringComparer.Ordinal) && shared is { UsesDatabase: false })
        {
            section.Report("uses[0]", $"is '{Owner}' but services.{service}.uses has no database, whose network path the task shares");
        }

        return new TaskSettings
        {
            Name = name,
            Service = service,
            Command = command,
            Cpu = cpu is { } units ? new CpuUnits(units) : null,
            Memory = memory is { } size ? new Mebibytes(size) : null,
            OwnsTheSchema = uses.Count > 0,
        };
    }

    /// <summary>Null for the service's; that must go with the task's own processor time too.</summary>
    private static int? Memory(SettingsSection section, int? cpu, int? ofTheService)
    {
        var memories = FargateSizes.Memories(cpu ?? 0);
        var allowed = $"{Wording.OneOf(memories)} (MiB{(cpu is null || section.HasProblem("cpu") ? "" : $", with cpu {cpu}")})";
        var memory = section.Optional<int?>("memoryMib", otherwise: null, (task, key) => task.OneOf(key, memories.Contains, allowed));
        if (memory is null && ofTheService is { } shared && !section.HasProblem("cpu") && !memories.Contains(shared))
        {
            section.Refuse("memoryMib", allowed);
        }

        return memory;
    }
}
