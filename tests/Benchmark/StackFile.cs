using System.Text;
using System.Text.RegularExpressions;

namespace Benchmark;

/// <summary>A stack file with as many services as one likes.</summary>
internal static partial class StackFile
{
    private const string Services = "  infra:services:\n";

    /// <summary>They name services of the real stack.</summary>
    private const string Tasks = "  infra:tasks:\n";

    /// <summary>The text of a real stack file with other services, each with paths and priority of its own.</summary>
    public static string With(string text, int apis, int workers)
    {
        text = Budget().Replace(Without(text.ReplaceLineEndings("\n"), Tasks), "monthlyDollars: 1000000");
        var start = text.IndexOf(Services, StringComparison.Ordinal) + Services.Length;
        var end = text.IndexOf("\n  infra:", start, StringComparison.Ordinal) + 1;
        var services = new StringBuilder();
        for (var number = 0; number < apis; number++)
        {
            Append(services, "api", number).Append($"""
                      port: 8080
                      readinessPath: /health/ready
                      livenessPath: /health/live
                      paths: [/api-{number:000}/*]
                      priority: {1000 + number}
                      drainSeconds: 30

                """);
        }

        for (var number = 0; number < workers; number++)
        {
            Append(services, "worker", number).Append("      heartbeatCommand: [/app/heartbeat]\n");
        }

        return $"{text[..start]}{services}{text[end..]}".ReplaceLineEndings("\n");
    }

    /// <summary>So many services cost more than the real stack may.</summary>
    [GeneratedRegex("monthlyDollars: [0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Budget();

    private static string Without(string text, string section)
    {
        var start = text.IndexOf(section, StringComparison.Ordinal);
        var end = text.IndexOf("\n  infra:", start, StringComparison.Ordinal) + 1;
        return text[..start] + text[end..];
    }

    private static StringBuilder Append(StringBuilder services, string kind, int number) => services.Append($"""
            {kind}-{number:000}:
              kind: {kind}
              image: ghcr.io/acme/shop-{kind}:1.4.2
              cpu: 512
              memoryMib: 1024
              minimumTasks: 1
              maximumTasks: 4
              targetCpuPercent: 60
              stopSeconds: 60
              uses: [database, cache]
              environment:
                LOG_LEVEL: debug

        """);
}
