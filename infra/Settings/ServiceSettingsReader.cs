namespace Infra.Settings;

/// <summary>Reads each service by its kind, and what the services share: the rules of one load balancer.</summary>
internal static class ServiceSettingsReader
{
    public const string Key = "services";

    private static TextShape Name => CommonShapes.NameSuchAs("api");

    /// <summary>Names whose children (<c>NAME-sg</c>, <c>NAME-cpu</c>) the platform has already.</summary>
    public static readonly string[] Taken = ["backups-restore", "cache", "cache-1", "cache-2", "cache-engine", "cache-slow", "database", "database-app", "database-owner", "database-read", "database-upgrade", "edge"];

    public static bool HasAny(SettingsSection root) => root.Ask(Key) is ConfigNode.Map { Entries.Count: > 0 };

    /// <summary>The names of the file, whatever is wrong with their services; null if the section is none.</summary>
    public static IReadOnlyList<string>? Names(SettingsSection root) =>
        root.Ask(Key) is ConfigNode.Map map ? [.. map.Entries.Select(entry => entry.Key).Order(StringComparer.Ordinal)] : null;

    /// <summary>Ordered by name, whatever the order of the file.</summary>
    public static IReadOnlyList<ServiceSettings> ReadAll(SettingsSection root, ServiceSurroundings surroundings)
    {
        var services = root.Names(Key, "a section with a section for each service by name, or {}");
        var owners = new Dictionary<int, string>();
        var sections = new Dictionary<string, SettingsSection>(StringComparer.Ordinal);
        var read = new List<ServiceSettings>();
        foreach (var name in services.Keys)
        {
            var section = sections[name] = services.Section(name);
            if (name is "sg" || name.StartsWith("sg-", StringComparison.Ordinal))
            {
                services.Report(name, "is not a name for a service; it must not begin with sg, which AWS keeps for its own names of security groups");
            }
            else if (!Name.Holds(name))
            {
                services.Report(name, $"is not a name for a service; it must be {Name.Allowed}");
            }
            else if (Taken.Contains(name, StringComparer.Ordinal))
            {
                services.Report(name, $"is a name that the platform needs for itself; it must be another than {Wording.Alternatives(Taken)}");
            }

            if (Read(section, name, surroundings) is not { } service)
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

        var apis = read.OfType<ApiServiceSettings>().OrderBy(api => api.Priority).ToList();
        RefuseUnreachable(sections, apis);
        CallsReader.Check(sections, read);
        foreach (var (name, api) in read.SelectMany(service => apis.Where(api => service.Name == $"{api.Name}-deployment").Select(api => (service.Name, api.Name))))
        {
            services.Report(name, $"is a name that the platform needs for the deployments of {services.Path(api)}; it must be another");
        }

        return [.. read.OrderBy(service => service.Name, StringComparer.Ordinal)];
    }

    /// <summary>The load balancer stops at the first rule that matches, so a path that earlier ones cover for each of its hosts gets no request.</summary>
    private static void RefuseUnreachable(Dictionary<string, SettingsSection> sections, IReadOnlyList<ApiServiceSettings> apis)
    {
        var earlier = new List<(int Priority, string Service, string Host, string Pattern)>();
        foreach (var api in apis)
        {
            // An empty one stands for every host.
            IReadOnlyList<string> hosts = api.Hosts.Count == 0 ? [""] : api.Hosts;
            for (var index = 0; index < api.Paths.Count; index++)
            {
                var path = api.Paths[index];
                var covering = hosts.Select(host => earlier.Find(rule =>
                    rule.Priority < api.Priority && (rule.Host.Length == 0 || rule.Host == host) && Covers(rule.Pattern, path))).ToArray();
                if (Array.TrueForAll(covering, rule => rule.Service is not null))
                {
                    var (_, first, _, pattern) = covering[0];
                    sections[api.Name].Report(
                        $"paths[{index}]",
                        $"is {Printable.Quoted(path)} but must be a path that {Key}.{first} does not take with {Printable.Quoted(pattern)}: its priority comes first");
                }
            }

            earlier.AddRange(hosts.SelectMany(host => api.Paths.Select(path => (api.Priority, api.Name, host, path))));
        }
    }

    /// <summary>Whether a pattern surely matches all that another matches: equal, or a prefix that ends in its only wildcard.</summary>
    private static bool Covers(string pattern, string other) =>
        pattern == other
        || (pattern.EndsWith('*') && pattern.IndexOfAny(['*', '?']) == pattern.Length - 1 && other.StartsWith(pattern[..^1], StringComparison.Ordinal));

    private static ServiceSettings? Read(SettingsSection section, string name, ServiceSurroundings surroundings)
    {
        var kind = section.Choice<ServiceKind>("kind");
        var basics = new ServiceBasics(section, surroundings);
        if (section.HasProblem("kind"))
        {
            // It could be either, so the keys of both are nothing to complain about.
            _ = ScalingReader.Read(section, basics, surroundings);
            _ = CallsReader.Read(section);
            foreach (var key in (IEnumerable<string>)[.. ApiServiceSettingsReader.OwnKeys, .. WorkerServiceSettingsReader.OwnKeys])
            {
                _ = section.Has(key);
            }

            return null;
        }

        if (kind == ServiceKind.Api)
        {
            Explain(section, WorkerServiceSettingsReader.OwnKeys, "worker");
            return ApiServiceSettingsReader.Read(section, name, basics, surroundings);
        }

        Explain(section, ApiServiceSettingsReader.OwnKeys, "api");
        return WorkerServiceSettingsReader.Read(section, name, basics, surroundings);
    }

    private static void Explain(SettingsSection section, IEnumerable<string> keys, string kind)
    {
        foreach (var key in keys)
        {
            section.Explain(key, $"it belongs to a service of kind {kind}");
        }
    }
}
