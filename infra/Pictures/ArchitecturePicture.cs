using Infra.Pictures.Architecture;
using Infra.Plans;
using Infra.Policies.Network.Reachability;

namespace Infra.Pictures;

/// <summary>
/// What a stack consists of, by zone and tier: what a reviewer asks for first, and not every resource. Of what the plan does not
/// know yet it shows what it can, and says what it cannot.
/// </summary>
public static class ArchitecturePicture
{
    public static Picture Of(Plan plan)
    {
        ReachabilityGraph? graph = null;
        var notes = new List<string>();
        try
        {
            graph = ReachabilityGraph.Of(plan);
        }
        catch (Exception exception) when (exception is UnknownInputException or WrongInputException)
        {
            notes.Add($"Who calls whom is not drawn: {exception.Message}.");
        }

        return Of(plan, graph, notes);
    }

    private static Picture Of(Plan plan, ReachabilityGraph? graph, List<string> notes)
    {
        var map = new NetworkMap(plan, graph);
        var internet = new PictureBox { Id = "internet", Title = "The internet", Kind = BoxKind.Outside };
        Drawn[] distributions = [.. EdgeBoxes.Distributions(plan)];
        Drawn[] edge = [.. EdgeBoxes.Names(plan), .. distributions];
        var (networks, within) = new NetworkGroups(plan, map).All();
        PictureGroup?[] groups =
        [
            Row("outside", "Outside", [], [internet]),
            Row("edge", "Edge", ["global"], edge.Select(box => box.Box)),
            .. networks,
            Row("kept", "Kept", ["beside the network"], KeptBoxes.Of(plan).Select(box => box.Box)),
            Row("watched", "Watched", ["and governed"], WatchBoxes.Of(plan).Select(box => box.Box)),
        ];
        var links = new ArchitectureLinks(plan, internet, within);
        return new Picture
        {
            Name = "architecture",
            Title = $"{plan.Stack}: architecture",
            Groups = [.. groups.OfType<PictureGroup>()],
            Links = [.. links.FromOutside(distributions), .. graph is null ? [] : links.Inwards(graph), .. links.Outwards(map)],
            Notes = notes,
        };
    }

    private static PictureGroup? Row(string id, string title, IReadOnlyList<string> lines, IEnumerable<PictureBox> boxes) =>
        boxes.ToArray() is { Length: > 0 } all ? new PictureGroup { Id = id, Title = title, Lines = lines, Boxes = all } : null;
}
