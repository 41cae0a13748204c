namespace Infra.Acceptance.Metrics;

/// <summary>The units of CloudWatch.</summary>
internal static class MetricUnits
{
    private static readonly string[] Sizes = ["", "Kilo", "Mega", "Giga", "Tera"];

    private static readonly HashSet<string> All = new(
        [
            "Count", "Count/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds",
            .. Sizes.SelectMany(size => new[] { Of(size, "Bytes"), Of(size, "Bits"), $"{Of(size, "Bytes")}/Second", $"{Of(size, "Bits")}/Second" }),
        ],
        StringComparer.Ordinal);

    public static bool Contains(string unit) => All.Contains(unit);

    private static string Of(string size, string unit) => size.Length == 0 ? unit : size + unit.ToLowerInvariant();
}
