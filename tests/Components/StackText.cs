namespace Tests.Components;

/// <summary>Stack files with one part exchanged.</summary>
internal static class StackText
{
    public const string Worker =
        """
            NAME:
              kind: worker
              image: ghcr.io/acme/shop-worker:1.4.2
              cpu: 256
              memoryMib: 512
              minimumTasks: 2
              maximumTasks: 4
              targetCpuPercent: 70
              stopSeconds: 120
              uses: []
              environment: {}
              heartbeatCommand: [/app/heartbeat]

        """;

    private const string Begin = "  infra:services:\n";
    private const string End = "  infra:edge:\n";

    /// <summary>The text with other services; indented by four, or <c>{}</c>.</summary>
    public static string WithServices(string text, string services)
    {
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin > 0 && end > begin);
        return text[..begin] + (services == "{}" ? "  infra:services: {}\n" : Begin + services) + text[end..];
    }

    public static string WorkerNamed(string name) => Worker.Replace("NAME", name, StringComparison.Ordinal);

    /// <summary>The text with another text in the place of one that must be there.</summary>
    public static string With(this string text, string found, string replacement)
    {
        Assert.Contains(found, text, StringComparison.Ordinal);
        return text.Replace(found, replacement, StringComparison.Ordinal);
    }
}
