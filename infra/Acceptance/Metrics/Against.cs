using Infra.Plans;

namespace Infra.Acceptance.Metrics;

/// <summary>Puts objections into words.</summary>
internal static class Against
{
    /// <summary>What is wrong with one value; null for one that is not there or says too much.</summary>
    /// <param name="property">The input with its place.</param>
    /// <param name="value">What was found there.</param>
    /// <param name="demand">What it must be: <c>must be at most 5</c>.</param>
    public static Objection Value(string property, object? value, string demand) => value is null
        ? new Objection(property, null, demand)
        : new Objection(property, PlainValue.Describe(value, property[(property.LastIndexOf('.') + 1)..].Split('[')[0]), $"but {demand}");

    /// <summary>Words in a row; <c>none</c> for no words.</summary>
    public static string Told(IEnumerable<string> words) => words.ToArray() is { Length: > 0 } some ? string.Join(" and ", some) : "none";
}
