namespace Infra.Pictures.Mermaid;

/// <summary>How boxes and lines look in Mermaid.</summary>
internal static class MermaidColours
{
    public const string Frame = "fill:none,stroke:#8c959f";

    public static string Class(BoxKind kind) => kind switch
    {
        BoxKind.Outside => "outside",
        BoxKind.Edge => "edge",
        BoxKind.Compute => "compute",
        BoxKind.Data => "data",
        BoxKind.Support => "support",
        _ => "place",
    };

    public static string Of(BoxKind kind) => kind switch
    {
        BoxKind.Outside => "fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:2px",
        BoxKind.Edge => "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
        BoxKind.Compute => "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
        BoxKind.Data => "fill:#fbefff,stroke:#8250df,color:#1f2328,stroke-width:2px",
        BoxKind.Support => "fill:#f6f8fa,stroke:#59636e,color:#1f2328",
        _ => "fill:none,stroke:none",
    };

    /// <summary>Null where a line looks as lines look.</summary>
    public static string? Of(LinkTone tone) => tone switch
    {
        LinkTone.Public => "stroke:#bf8700,stroke-width:2px",
        LinkTone.Forbidden => "stroke:#cf222e,stroke-width:4px,color:#cf222e",
        _ => null,
    };
}
