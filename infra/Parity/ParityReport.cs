using Infra.Plans;

namespace Infra.Parity;

/// <summary>Two stacks side by side, against what they may differ in.</summary>
public sealed record ParityReport
{
    /// <summary>The differences by what permits them, in the order of the permissions.</summary>
    public required IReadOnlyList<(PermittedDifference Permission, IReadOnlyList<ParityDifference> Differences)> Permitted { get; init; }

    /// <summary>Differences that nobody has given a reason for.</summary>
    public required IReadOnlyList<ParityDifference> Unexplained { get; init; }

    /// <summary>Permissions that nothing needs any more: left standing, one would excuse a later mistake.</summary>
    public required IReadOnlyList<PermittedDifference> Stale { get; init; }

    public bool Holds => Unexplained.Count == 0 && Stale.Count == 0;

    /// <summary>Compares two plans. The first permission that fits a difference explains it.</summary>
    public static ParityReport Of(Plan one, Plan other, IReadOnlyList<PermittedDifference> permitted)
    {
        var explained = permitted.ToDictionary(permission => permission, _ => new List<ParityDifference>());
        var unexplained = new List<ParityDifference>();
        foreach (var difference in ParityComparison.Differences(one, other))
        {
            var permission = permitted.FirstOrDefault(permission => permission.Permits(difference));
            (permission is null ? unexplained : explained[permission]).Add(difference);
        }

        return new ParityReport
        {
            Permitted = [.. permitted.Where(permission => explained[permission].Count > 0)
                .Select(permission => (permission, (IReadOnlyList<ParityDifference>)explained[permission]))],
            Unexplained = unexplained,
            Stale = [.. permitted.Where(permission => explained[permission].Count == 0)],
        };
    }
}
