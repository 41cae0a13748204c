namespace Infra.Acceptance;

/// <summary>Values that AWS offers, as of a day: engine versions, instance classes, retention periods.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="File">How old it is.</param>
/// <param name="Source">Where the values are from.</param>
/// <param name="Values">In the order of the file, with what it notes beside each.</param>
public sealed record FactList(string Name, DatedFile File, string Source, IReadOnlyDictionary<string, string> Values);
