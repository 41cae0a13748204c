using System.IO.Enumeration;
using Infra.Settings;

namespace Stacks.Operations.Proving;

/// <summary>What can be asked of the APIs from outside, as the rules of the load balancer let requests through.</summary>
/// <param name="context">Of the operation.</param>
/// <param name="address">Where the platform answers.</param>
/// <param name="isGiven">Somebody has named the address: then no other host is asked.</param>
internal sealed class SmokeQuestions(OperationContext context, Uri address, bool isGiven)
{
    /// <summary>The rules in the order in which the load balancer tries them.</summary>
    private readonly IReadOnlyList<ApiServiceSettings> _rules =
        [.. context.Stack.Services.Select(service => service.Api).OfType<ApiServiceSettings>().OrderBy(api => api.Priority)];

    /// <summary>Says what cannot be asked.</summary>
    public IReadOnlyList<SmokeQuestion> Of(IEnumerable<ApiServiceSettings> apis) => [.. apis.SelectMany(Of)];

    private IEnumerable<SmokeQuestion> Of(ApiServiceSettings api)
    {
        var host = api.Hosts.Count == 0 || api.Hosts.Contains(address.Host, StringComparer.Ordinal) || isGiven ? address.Host : api.Hosts[0];
        foreach (var (kind, path, version) in Paths(api))
        {
            var name = $"{api.Name} {kind}";
            if (_rules.FirstOrDefault(rule => Serves(rule, host, path)) == api)
            {
                yield return new SmokeQuestion(name, new UriBuilder(address.Scheme, host, address.Port, path).Uri, version);
            }
            else
            {
                context.Say($"{name}: not asked, since the load balancer does not lead {host}{path} to {api.Name}; services.{api.Name}.paths and hosts say what it does");
            }
        }
    }

    private IEnumerable<(string Kind, string Path, string? Version)> Paths(ApiServiceSettings api)
    {
        yield return ("readiness", api.ReadinessPath, null);
        yield return ("liveness", api.LivenessPath, null);
        if (api.VersionPath is not { } path)
        {
            context.Say($"{api.Name} version: not asked, since services.{api.Name}.versionPath is not set");
        }
        else if (context.Settings.Release is not { } release)
        {
            context.Say($"{api.Name} version: not asked, since release.version is not set");
        }
        else
        {
            yield return ("version", path, release.Version);
        }
    }

    private static bool Serves(ApiServiceSettings rule, string host, string path) =>
        (rule.Hosts.Count == 0 || rule.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        && rule.Paths.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: false));
}
