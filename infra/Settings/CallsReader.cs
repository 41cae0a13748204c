using Infra.Compute;

namespace Infra.Settings;

/// <summary>Checks who calls whom, which no service can tell from its own section.</summary>
internal static class CallsReader
{
    private const string Key = "calls";

    public static IReadOnlyList<string> Read(SettingsSection section) =>
        section.Optional<IReadOnlyList<string>>(Key, [], (s, key) => s.Texts(key, CommonShapes.Name, from: 1, to: 10, "names of services"));

    public static void Check(Dictionary<string, SettingsSection> sections, IReadOnlyList<ServiceSettings> services)
    {
        foreach (var service in services)
        {
            for (var index = 0; index < service.Calls.Count; index++)
            {
                Check(sections, service, index, services);
            }
        }
    }

    private static void Check(Dictionary<string, SettingsSection> sections, ServiceSettings service, int index, IReadOnlyList<ServiceSettings> services)
    {
        var section = sections[service.Name];
        var called = service.Calls[index];
        var item = $"{Key}[{index}]";
        var quoted = Printable.Quoted(called);
        var variable = ServiceMesh.VariableFor(called);
        if (called == service.Name)
        {
            section.Report(item, $"is {quoted} but must be another service: one that calls itself needs no network");
        }
        else if (IsNoApi(called, services) && !IsUnreadable(called, sections, services))
        {
            section.Report(item, $"is {quoted} but must be a service of kind api in this stack");
        }
        else if (Reaches(called, service.Name, services, depth: 0))
        {
            section.Report(item, $"is {quoted} but must be a service that does not call {service.Name} in turn: whoever is called starts first");
        }
        else if (service.Environment.Any(entry => entry.Key == variable))
        {
            section.Report($"environment.{variable}", $"is set by {section.Path(item)}");
        }
    }

    private static bool IsNoApi(string name, IReadOnlyList<ServiceSettings> services) =>
        name.Length > 0 && services.All(service => service.Name != name || service is not ApiServiceSettings);

    /// <summary>It is there, and its own problems come first.</summary>
    private static bool IsUnreadable(string name, Dictionary<string, SettingsSection> sections, IReadOnlyList<ServiceSettings> services) =>
        sections.ContainsKey(name) && services.All(service => service.Name != name);

    /// <summary>Whether calls lead from one service to another; no way is longer than there are services.</summary>
    private static bool Reaches(string from, string to, IReadOnlyList<ServiceSettings> services, int depth) =>
        depth < services.Count
        && services.FirstOrDefault(service => service.Name == from) is { } found
        && found.Calls.Any(called => called == to || Reaches(called, to, services, depth + 1));
}
