namespace Infra.Settings;

internal static class SiteSettingsReader
{
    private const string Key = "sites";
    private const string ZoneIdKey = "zoneId";

    private static TextShape Name => CommonShapes.NameSuchAs("web");

    public static bool HasAny(SettingsSection root) => root.Ask(Key) is ConfigNode.Map { Entries.Count: > 0 };

    /// <summary>Ordered by name, whatever the order of the file.</summary>
    public static IReadOnlyList<SiteSettings> ReadAll(SettingsSection root, CertificateSettings certificate)
    {
        var sites = root.OptionalNames(Key, "a section with a section for each site by name, or {}");
        var read = new List<SiteSettings>();
        foreach (var name in sites.Keys)
        {
            var section = sites.Section(name);
            if (!Name.Holds(name))
            {
                sites.Report(name, $"is not a name for a site; it must be {Name.Allowed}");
            }

            read.Add(Read(section, name, certificate));
        }

        return [.. read.OrderBy(site => site.Name, StringComparer.Ordinal)];
    }

    private static SiteSettings Read(SettingsSection section, string name, CertificateSettings certificate) => new()
    {
        Name = name,
        Domain = section.Text("domain", DomainNames.Domain),
        ZoneId = section.Has(ZoneIdKey) || certificate is CertificateSettings.Existing { Arn.Length: > 0 }
            ? section.Text(ZoneIdKey, DomainNames.ZoneId)
            : (certificate as CertificateSettings.Issued)?.ZoneId ?? "",
        SinglePage = section.Optional("spa", otherwise: false, (found, key) => found.Flag(key)),
        ContentSecurityPolicy = section.OptionalPolicy(),
    };
}
