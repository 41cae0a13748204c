namespace Infra.Pictures.Svg;

/// <summary>The colours, for a light page and a dark one. Every class begins alike, so that a page that holds the picture is left alone.</summary>
internal static class SvgStyle
{
    public const string Css = """

        .picture { --paper: #ffffff; --band: #f6f8fa; --ink: #1f2328; --soft: #59636e; --rule: #d1d9e0; --line: #6e7781; --public: #9a6700; --forbidden: #cf222e;
          --outside: #fff8c5; --outside-rule: #bf8700; --edge: #ddf4ff; --edge-rule: #0969da; --compute: #dafbe1; --compute-rule: #1a7f37;
          --data: #fbefff; --data-rule: #8250df; --support: #ffffff; --support-rule: #818b98;
          font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-size: 12px; fill: var(--ink); }
        @media (prefers-color-scheme: dark) { .picture { --paper: #0d1117; --band: #151b23; --ink: #f0f6fc; --soft: #9198a1; --rule: #3d444d; --line: #9198a1; --public: #d29922; --forbidden: #ff7b72;
          --outside: #2b230c; --outside-rule: #d29922; --edge: #0c2138; --edge-rule: #4493f8; --compute: #0f2517; --compute-rule: #3fb950;
          --data: #231a35; --data-rule: #ab7df8; --support: #0d1117; --support-rule: #656c76; } }
        .picture-paper { fill: var(--paper); }
        .picture-band { fill: var(--band); }
        .picture-frame { fill: none; stroke: var(--rule); stroke-width: 1.5; }
        .picture-box { stroke-width: 1.5; }
        .picture-outside { fill: var(--outside); stroke: var(--outside-rule); }
        .picture-edge { fill: var(--edge); stroke: var(--edge-rule); }
        .picture-compute { fill: var(--compute); stroke: var(--compute-rule); }
        .picture-data { fill: var(--data); stroke: var(--data-rule); stroke-width: 2; }
        .picture-support { fill: var(--support); stroke: var(--support-rule); }
        .picture-heading { font-size: 19px; font-weight: 600; }
        .picture-title { font-size: 14px; font-weight: 600; }
        .picture-strong { font-weight: 600; }
        .picture-soft { fill: var(--soft); }
        .picture-line { fill: none; stroke: var(--line); stroke-width: 1.5; }
        .picture-arrow { fill: var(--line); }
        .picture-line.picture-to-data { stroke: var(--data-rule); }
        .picture-arrow.picture-to-data { fill: var(--data-rule); }
        .picture-line.picture-to-compute { stroke: var(--compute-rule); }
        .picture-arrow.picture-to-compute { fill: var(--compute-rule); }
        .picture-line.picture-public { stroke: var(--public); stroke-width: 2; }
        .picture-arrow.picture-public, .picture-label.picture-public { fill: var(--public); }
        .picture-line.picture-forbidden { stroke: var(--forbidden); stroke-width: 3; }
        .picture-arrow.picture-forbidden, .picture-label.picture-forbidden { fill: var(--forbidden); font-weight: 600; }

        """;

    public static string Class(BoxKind kind) => kind switch
    {
        BoxKind.Outside => "picture-outside",
        BoxKind.Edge => "picture-edge",
        BoxKind.Compute => "picture-compute",
        BoxKind.Data => "picture-data",
        _ => "picture-support",
    };

    /// <summary>Of a line, which has the colour of what it leads to unless it says something more important.</summary>
    public static string Class(LinkTone tone, BoxKind target) => (tone, target) switch
    {
        (LinkTone.Public, _) => " picture-public",
        (LinkTone.Forbidden, _) => " picture-forbidden",
        (_, BoxKind.Data) => " picture-to-data",
        (_, BoxKind.Compute) => " picture-to-compute",
        _ => "",
    };
}
