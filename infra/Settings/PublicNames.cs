namespace Infra.Settings;

/// <summary>What the names under which the internet finds the stack demand of each other.</summary>
public static class PublicNames
{
    /// <summary>ACM's quota for one certificate, unless an account asks for more.</summary>
    private const int MostNames = 10;

    /// <summary>What a rule compares a request with at most, beside the proof that it came through CloudFront.</summary>
    private const int MostConditionValues = 4;

    internal static void Check(SettingsSection root, StackSettings settings)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var apis = settings.Services.OfType<ApiServiceSettings>().ToArray();
        if (settings.Edge.Certificate is CertificateSettings.Issued { Domain: { Length: > 0 } domain })
        {
            owners.Add(domain, "edge.domain");
            if (settings.Edge.CloudFront)
            {
                owners.TryAdd(Origin(domain), "edge.cloudFront, where CloudFront finds the load balancer");
            }

            foreach (var api in apis)
            {
                CheckHosts(root, api, domain, settings.Edge.CloudFront);
            }

            var names = owners.Keys.Concat(apis.SelectMany(api => api.Hosts)).Distinct(StringComparer.Ordinal).Count();
            if (names > MostNames)
            {
                root.Report("edge.domain", $"is one of {names} names with the hosts of the services, but one certificate holds at most {MostNames}");
            }
        }

        foreach (var (host, owner) in apis.SelectMany(api => api.Hosts.Select(host => (host, $"services.{api.Name}.hosts"))))
        {
            _ = owners.TryAdd(host, owner);
        }

        foreach (var site in settings.Sites.Where(site => site.Domain.Length > 0))
        {
            if (!owners.TryAdd(site.Domain, $"sites.{site.Name}.domain"))
            {
                root.Report($"sites.{site.Name}.domain", $"is {Printable.Quoted(site.Domain)} but must be another than that of {owners[site.Domain]}");
            }
        }
    }

    /// <summary>Where CloudFront finds the load balancer.</summary>
    public static string Origin(string domain) => $"origin.{domain}";

    private static void CheckHosts(SettingsSection root, ApiServiceSettings api, string domain, bool cloudFront)
    {
        for (var index = 0; index < api.Hosts.Count; index++)
        {
            if (!DomainNames.IsWithin(api.Hosts[index], domain) || (cloudFront && api.Hosts[index] == Origin(domain)))
            {
                root.Report(
                    $"services.{api.Name}.hosts[{index}]",
                    $"is {Printable.Quoted(api.Hosts[index])} but must be edge.domain ({domain}) or a name below it{(cloudFront ? $" other than {Origin(domain)}" : "")}, for which the certificate is");
            }
        }

        if (cloudFront && api.Hosts.Count + api.Paths.Count > MostConditionValues)
        {
            root.Report(
                $"services.{api.Name}.paths",
                $"has {api.Paths.Count} entries and hosts {api.Hosts.Count}, together at most {MostConditionValues} while edge.cloudFront is true: the rule also looks for the proof of CloudFront");
        }
    }
}
