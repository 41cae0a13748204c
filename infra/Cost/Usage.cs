using System.Collections.Immutable;
using Infra.Plans;

namespace Infra.Cost;

/// <summary>How much a stack is assumed to be used: by its settings, and so by the output <see cref="OutputName"/> of its plan.</summary>
public sealed class Usage
{
    public const string OutputName = "assumedUsage";

    private readonly IReadOnlyDictionary<string, int> _said;

    /// <param name="said">What is assumed, by the names of <see cref="UsageAssumptions"/>; their defaults for the rest.</param>
    public Usage(IReadOnlyDictionary<string, int> said) => _said = said;

    public int this[UsageAssumption assumption] => _said.GetValueOrDefault(assumption.Name, assumption.Default);

    /// <summary>Whether somebody has said it, or the default has to do.</summary>
    public bool Says(UsageAssumption assumption) => _said.ContainsKey(assumption.Name);

    /// <summary>Everything that is assumed, by name: what the plan carries.</summary>
    public ImmutableDictionary<string, int> Everything() =>
        UsageAssumptions.All.ToImmutableDictionary(assumption => assumption.Name, assumption => this[assumption], StringComparer.Ordinal);

    /// <summary>What a plan carries. What it does not, or not as a number, is taken to be the default.</summary>
    public static Usage Of(Plan plan)
    {
        var output = plan.Outputs.GetValueOrDefault(OutputName) as IReadOnlyDictionary<string, object?>;
        return new Usage(UsageAssumptions.All
            .Where(assumption => output?.GetValueOrDefault(assumption.Name) is double number && number >= 0 && number <= assumption.Most)
            .ToDictionary(assumption => assumption.Name, assumption => (int)(double)output![assumption.Name]!, StringComparer.Ordinal));
    }
}
