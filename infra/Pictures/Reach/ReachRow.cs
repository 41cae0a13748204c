namespace Infra.Pictures.Reach;

/// <summary>Boxes as far from the internet as each other.</summary>
internal sealed record ReachRow(string Id, string Title, IReadOnlyList<string> Lines, IReadOnlyList<ReachBox> Boxes);
