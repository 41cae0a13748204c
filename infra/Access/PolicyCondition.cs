using Pulumi;

namespace Infra.Access;

/// <summary>A condition of a statement, for example <c>StringEquals</c> of <c>aws:SourceAccount</c>; any one of the values meets it.</summary>
public sealed record PolicyCondition(string Test, string Key, params IReadOnlyList<Input<string>> Values);
