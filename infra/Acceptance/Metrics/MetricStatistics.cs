using System.Text.RegularExpressions;

namespace Infra.Acceptance.Metrics;

/// <summary>The statistics that CloudWatch knows.</summary>
internal static partial class MetricStatistics
{
    private static readonly string[] Plain = ["Average", "Maximum", "Minimum", "SampleCount", "Sum"];

    /// <summary>Whether it is one of the five that every metric has.</summary>
    public static bool IsPlain(string statistic) => Plain.Contains(statistic, StringComparer.Ordinal);

    /// <summary>Whether CloudWatch knows it at all.</summary>
    public static bool Knows(string statistic) => IsPlain(statistic) || Extended().IsMatch(statistic);

    [GeneratedRegex(@"^((p|tm|wm|tc|ts)(\d{1,2}(\.\d{1,10})?|100)|IQM|(TM|WM|PR|TC|TS)\(.*\))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extended();
}
