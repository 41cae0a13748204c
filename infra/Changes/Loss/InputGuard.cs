using Infra.Plans;

namespace Infra.Changes.Loss;

/// <summary>An input or option that keeps something, and when a change of it weakens that.</summary>
/// <param name="Input">The wire name; an option of the engine in parentheses, as in <see cref="InputChange.Path"/>.</param>
/// <param name="Kind">What the weakening is.</param>
/// <param name="Weakens">Whether it does, by the value before and after.</param>
internal sealed record InputGuard(string Input, LossKind Kind, Func<object?, object?, bool> Weakens)
{
    /// <summary>The types that it is about; empty for every kind that loses something, see <see cref="ReplacingInputs.Loses"/>.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>It is about every resource.</summary>
    public bool IsOfAll { get; init; }

    public required string Consequence { get; init; }

    public required string Safe { get; init; }

    public bool IsAbout(PlannedResource resource) =>
        !resource.IsComponent && (IsOfAll || (Types.Count == 0 ? ReplacingInputs.Loses(resource.Type) : Types.Contains(resource.Type, StringComparer.Ordinal)));

    /// <summary>It was on and is not any more.</summary>
    public static bool TurnedOff(object? before, object? after) => before is true or "ACTIVE" && after is not (true or "ACTIVE");

    /// <summary>It was not on and is now, or may be.</summary>
    public static bool TurnedOn(object? before, object? after) => before is not true && after is true or Unknown;

    /// <summary>It was there and is not any more.</summary>
    public static bool TakenOut(object? before, object? after) => before is not null && after is null;

    /// <summary>A number goes down, or may.</summary>
    /// <param name="absent">What it is where it is left out.</param>
    public static Func<object?, object?, bool> Lowered(double absent) => (before, after) => after is Unknown || Number(after, absent) < Number(before, absent);

    /// <summary>A number of days goes down; none, and 0, is for ever.</summary>
    public static bool LessThanForEver(object? before, object? after) => after is Unknown || Days(after) < Days(before);

    private static double Number(object? value, double absent) => value is double number ? number : absent;

    private static double Days(object? value) => value is double number and > 0 ? number : double.PositiveInfinity;
}
