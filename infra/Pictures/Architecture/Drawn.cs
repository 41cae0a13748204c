using Infra.Plans;

namespace Infra.Pictures.Architecture;

/// <summary>A box and the resources of the plan that it stands for.</summary>
internal sealed record Drawn(PictureBox Box, IReadOnlyList<PlannedResource> Resources)
{
    public static Drawn Alone(PlannedResource resource, BoxKind kind, IEnumerable<string?> lines) => new(
        new PictureBox { Id = resource.Urn, Title = resource.Name, Kind = kind, Lines = [.. lines.OfType<string>()], Stands = [resource.Urn] }, [resource]);

    /// <summary>The first ones each in a box of its own, all others counted in one.</summary>
    public static IEnumerable<Drawn> Each(IReadOnlyList<PlannedResource> all, string many, Func<PlannedResource, Drawn> alone) =>
        Some.Alone(all).Select(group => group is [var one] ? alone(one) : Many(group[0].Urn, $"and {group.Count} more {many}", alone(group[0]).Box.Kind, group, []));

    /// <summary>Several as one, or nothing for none.</summary>
    public static IEnumerable<Drawn> Together(string title, BoxKind kind, IReadOnlyList<PlannedResource> all, IEnumerable<string?> lines) =>
        all.Count == 0 ? [] : [Many(all[0].Urn, title, kind, all, lines)];

    private static Drawn Many(string id, string title, BoxKind kind, IReadOnlyList<PlannedResource> all, IEnumerable<string?> lines) => new(
        new PictureBox { Id = id, Title = title, Kind = kind, Lines = [.. lines.OfType<string>()], Stands = [.. all.Select(resource => resource.Urn)] }, all);
}
