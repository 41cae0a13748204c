using Infra.Plans;
using Pulumi;

namespace Infra.Recording;

/// <summary>Values as the engine gives them, on their way into a plan.</summary>
internal static class RecordedValue
{
    // What the SDK puts where an output was used as text.
    private const string OutputAsText = "Calling [ToString] on an [Output<T>]";

    /// <summary>Copies a value into the shapes of a plan.</summary>
    /// <param name="value">What the mock was given.</param>
    /// <param name="place">Whose value it is, for messages.</param>
    /// <exception cref="RunException">It is nothing that a plan can hold, or an output went into it as text.</exception>
    public static object? Plain(object? value, string place)
    {
        try
        {
            var plain = PlainValue.From(value);
            return HoldsOutputAsText(plain)
                ? throw new RunException($"{place} holds an output that was used as text; put it together with Output.Format or Apply")
                : plain;
        }
        catch (ArgumentException exception)
        {
            throw new RunException($"{place} cannot be recorded: {exception.Message}", exception);
        }
    }

    private static bool HoldsOutputAsText(object? value) => value switch
    {
        string text => text.Contains(OutputAsText, StringComparison.Ordinal),
        IReadOnlyDictionary<string, object?> map => map.Any(entry => HoldsOutputAsText(entry.Key) || HoldsOutputAsText(entry.Value)),
        IReadOnlyList<object?> list => list.Any(HoldsOutputAsText),
        _ => false,
    };
}
