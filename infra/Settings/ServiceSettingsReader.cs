namespace Infra.Settings;

/// <summary>Reads each service by its kind, and what the services share: the rules of one load balancer.</summary>
internal static class ServiceSettingsReader
{
    private const string Key = "services";

    /// <summary>A load balancer has 100 rules, and each api takes one.</summary>
    private const int MostApis = 100;

    /// <summary>Whose resources would share their names with a service's.</summary>
    private static readonly string[] Taken =
        ["alarms", "branch", "cache", "cluster", "database", "delivery", "deploy", "edge", "logs", "network"];

    public static bool HasAny(SettingsSection root) => root.Ask(Key) is ConfigNode.Map { Entries.Count: > 0 };

    /// <summary>Ordered by name, whatever the order of the file.</summary>
    public static IReadOnlyList<ServiceSettings> ReadAll(SettingsSection root)
    {
        var services = root.Names(Key, "a section with a section for each service by name, or {}");
        var owners = new Dictionary<int, string>();
        var read = new List<ServiceSettings>();
        foreach (var name in services.Keys)
        {
            var section = services.Section(name);
            if (!CommonShapes.Name.Holds(name))
            {
                services.Report(name, $"is not a name for a service; it must be {CommonShapes.Name.Allowed}");
            }
            else if (IsTaken(name))
            {
                services.Report(name, $"is the name of a part of the platform; it must be another than {Wording.Alternatives(Taken)}, and cache-1, cache-2, ...");
            }

            if (Read(section, name) is not { } service)
            {
                continue;
            }

            read.Add(service);
            if (service is ApiServiceSettings { Priority: > 0 } api && !owners.TryAdd(api.Priority, name))
            {
                section.Refuse(
                    ApiServiceSettingsReader.PriorityKey,
                    $"another than that of {services.Path(owners[api.Priority])}: the load balancer tries its rules in this order");
            }
        }

        var apis = read.OfType<ApiServiceSettings>().Count();
        if (apis > MostApis)
        {
            root.Report(Key, $"has {apis} services of kind api but must have at most {MostApis}, the rules of one load balancer");
        }

        return [.. read.OrderBy(service => service.Name, StringComparer.Ordinal)];
    }

    /// <summary>The alarms of the cache are numbered by node.</summary>
    private static bool IsTaken(string name) =>
        Taken.Contains(name, StringComparer.Ordinal)
        || (name.StartsWith("cache-", StringComparison.Ordinal) && name["cache-".Length..].All(char.IsAsciiDigit));

    private static ServiceSettings? Read(SettingsSection section, string name)
    {
        var kind = section.Choice<ServiceKind>("kind");
        var basics = new ServiceBasics(section);
        if (section.HasProblem("kind"))
        {
            // It could be either, so the keys of both are nothing to complain about.
            foreach (var key in (IEnumerable<string>)[.. ApiServiceSettingsReader.OwnKeys, .. WorkerServiceSettingsReader.OwnKeys])
            {
                _ = section.Has(key);
            }

            return null;
        }

        if (kind == ServiceKind.Api)
        {
            Explain(section, WorkerServiceSettingsReader.OwnKeys, "worker");
            return ApiServiceSettingsReader.Read(section, name, basics);
        }

        Explain(section, ApiServiceSettingsReader.OwnKeys, "api");
        return WorkerServiceSettingsReader.Read(section, name, basics);
    }

    private static void Explain(SettingsSection section, IEnumerable<string> keys, string kind)
    {
        foreach (var key in keys)
        {
            section.Explain(key, $"it belongs to a service of kind {kind}");
        }
    }
}
