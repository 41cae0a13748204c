using Infra.Pictures.Reach;
using Infra.Plans;
using Infra.Policies.Network.Reachability;

namespace Infra.Pictures;

/// <summary>
/// Who may open a connection to whom: the ways of the <see cref="ReachabilityGraph"/> that policies judge by, between what runs.
/// A line from outside to data is <see cref="LinkTone.Forbidden"/>, and NET-21 is broken where there is one.
/// </summary>
public static class ReachPicture
{
    private const string Name = "reach";

    public static Picture Of(Plan plan)
    {
        var title = $"{plan.Stack}: who may reach whom";
        try
        {
            return Of(ReachabilityGraph.Of(plan), title);
        }
        catch (Exception exception) when (exception is UnknownInputException or WrongInputException)
        {
            return Picture.NotDrawn(Name, title, exception.Message);
        }
    }

    private static Picture Of(ReachabilityGraph graph, string title)
    {
        var rows = ReachRows.Of(graph);
        var boxes = rows.SelectMany(row => row.Boxes).ToArray();
        return new Picture
        {
            Name = Name,
            Title = title,
            Groups = [.. rows.Select(row => new PictureGroup { Id = row.Id, Title = row.Title, Lines = row.Lines, Boxes = [.. row.Boxes.Select(box => box.Box)] })],
            Links = ReachLinks.Of(graph, boxes),
            Notes = NotesOf(graph),
        };
    }

    private static IReadOnlyList<string> NotesOf(ReachabilityGraph graph) => graph.ExposedData.Select(node => node.Name).ToArray() switch
    {
        [] => ["No connection from outside ends at data.", "What the whole internet may call, everybody inside who may call addresses may call as well; that is not drawn again."],
        var exposed => [$"Connections from outside end at data, which NET-21 forbids: {string.Join(", ", exposed)}."],
    };
}
