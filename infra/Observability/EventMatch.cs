using Pulumi;

namespace Infra.Observability;

/// <summary>What the value of a field in an event must be; by default exactly this.</summary>
/// <param name="Value">In a wildcard a star stands for any text.</param>
/// <param name="Test">How it is compared.</param>
public sealed record EventMatch(Input<string> Value, EventTest Test = EventTest.Equals)
{
    public static IReadOnlyList<EventMatch> AnyOf(params IReadOnlyList<string> values) => [.. values.Select(value => new EventMatch(value))];
}
