using System.Globalization;
using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>What every answer tells a browser, be it of the load balancer or of a distribution.</summary>
public static class HeaderPolicies
{
    private const int Year = 31_536_000;

    public static Policy BrowsersInsistOnHttps => new()
    {
        Id = "EDGE-14",
        Severity = Severity.Blocker,
        Promise = "every answer tells browsers to insist on HTTPS for a year",
        Why = "A first request over HTTP can be answered by whoever sits in between, redirect or not.",
        Fix = "set the Strict-Transport-Security of the HTTPS listener and of the ResponseHeadersPolicy, as PublicLoadBalancer and StaticSite do",
        Select = Answering,
        Holds = told => told.Type == ResourceTypes.Listener
            ? SecondsOfHttps(told.Text("routingHttpResponseStrictTransportSecurityHeaderValue")) >= Year
            : told.Number("securityHeadersConfig.strictTransportSecurity.accessControlMaxAgeSec") >= Year
                && told.Flag("securityHeadersConfig.strictTransportSecurity.override") == true,
    };

    public static Policy BrowsersGuessNoTypes => new()
    {
        Id = "EDGE-21",
        Severity = Severity.Blocker,
        Promise = "every answer tells browsers to guess no types",
        Why = "An upload that looks like a script would be run as one, in the name of the product.",
        Fix = "set nosniff on the HTTPS listener and ContentTypeOptions in the ResponseHeadersPolicy, as PublicLoadBalancer and StaticSite do",
        Select = Answering,
        Holds = told => told.Type == ResourceTypes.Listener
            ? told.Text("routingHttpResponseXContentTypeOptionsHeaderValue") == "nosniff"
            : told.Flag("securityHeadersConfig.contentTypeOptions.override") == true,
    };

    public static Policy NobodyFramesTheProduct => new()
    {
        Id = "EDGE-22",
        Severity = Severity.Blocker,
        Promise = "every answer tells browsers to show it in nobody's frame",
        Why = "A page under somebody else's button is clicked by customers who do not see it.",
        Fix = "set X-Frame-Options of the HTTPS listener and FrameOptions in the ResponseHeadersPolicy to DENY",
        Select = Answering,
        Holds = told => told.Type == ResourceTypes.Listener
            ? told.Text("routingHttpResponseXFrameOptionsHeaderValue") == "DENY"
            : told.Text("securityHeadersConfig.frameOptions.frameOption") == "DENY" && told.Flag("securityHeadersConfig.frameOptions.override") == true,
    };

    public static Policy NobodyLearnsTheServer => new()
    {
        Id = "EDGE-23",
        Severity = Severity.Blocker,
        Promise = "no answer of the load balancer says what served it",
        Why = "Attackers look for the versions that they have an attack for.",
        Fix = "set RoutingHttpResponseServerEnabled = false on the listener",
        Select = plan => plan.OfType(ResourceTypes.Listener),
        Holds = listener => listener.Flag("routingHttpResponseServerEnabled") == false,
    };

    /// <summary>Of <c>max-age=31536000; includeSubDomains</c> the number; null for anything else.</summary>
    private static long? SecondsOfHttps(string? header) =>
        header?.Split(';')[0].Split('=') is ["max-age", var age] && long.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static IEnumerable<PlannedResource> Answering(Plan plan) =>
        plan.OfType(ResourceTypes.Listener).Where(ListenerPolicies.IsHttps).Concat(plan.OfType(ResourceTypes.ResponseHeaders));
}
