using System.Text.RegularExpressions;
using Infra.Pictures;

namespace Tests.Pictures;

public sealed partial class MermaidPictureTests
{
    private static readonly Picture Small = new()
    {
        Name = "reach",
        Title = "small",
        Groups =
        [
            new PictureGroup { Id = "outside", Title = "Outside", Boxes = [Box("internet", BoxKind.Outside)] },
            new PictureGroup
            {
                Id = "vpc",
                Title = "VPC",
                Lines = ["10.0.0.0/16"],
                Groups =
                [
                    new PictureGroup
                    {
                        Id = "private",
                        Title = "Private",
                        Places = [new PictureBox { Id = "a", Title = "eu-west-1a", Kind = BoxKind.Place, Lines = ["10.0.0.0/24"] }, Box("b", BoxKind.Place)],
                        Boxes = [Box("urn:pulumi:s::p::t::end", BoxKind.Compute, "1. \"two\" [3]"), Box("urn:pulumi:s::p::u::end", BoxKind.Data)],
                    },
                ],
            },
            new PictureGroup { Id = "kept", Title = "Kept", Boxes = [Box("logs", BoxKind.Support)] },
        ],
        Links =
        [
            new PictureLink("internet", "urn:pulumi:s::p::t::end", "tcp 80, 443", LinkTone.Public),
            new PictureLink("urn:pulumi:s::p::t::end", "urn:pulumi:s::p::u::end", "", LinkTone.Within),
            new PictureLink("internet", "urn:pulumi:s::p::u::end", "everything", LinkTone.Forbidden),
        ],
    };

    [Fact]
    public void A_picture_is_a_flowchart() => Assert.Equal(
        """
        flowchart TB
          box_internet["internet"]
          subgraph group_vpc["VPC 10.0.0.0/16"]
            subgraph group_private["Private"]
              places_private["eu-west-1a 10.0.0.0/24<br>b"]
              box_end["<b>end</b><br>1#46; #34;two#34; #91;3#93;"]
              box_end_2["end"]
            end
          end
          box_logs["logs"]
          box_internet -->|"tcp 80, 443"| box_end
          box_end --> box_end_2
          box_internet ==>|"everything"| box_end_2
          box_end_2 ~~~ box_logs
          classDef outside fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-width:2px
          class box_internet outside
          classDef compute fill:#dafbe1,stroke:#1a7f37,color:#1f2328
          class box_end compute
          classDef data fill:#fbefff,stroke:#8250df,color:#1f2328,stroke-width:2px
          class box_end_2 data
          classDef support fill:#f6f8fa,stroke:#59636e,color:#1f2328
          class box_logs support
          classDef place fill:none,stroke:none
          class places_private place
          classDef frame fill:none,stroke:#8c959f
          class group_vpc,group_private frame
          linkStyle 0 stroke:#bf8700,stroke-width:2px
          linkStyle 2 stroke:#cf222e,stroke-width:4px,color:#cf222e

        """,
        MermaidPicture.Write(Small),
        ignoreLineEndingDifferences: true);

    /// <summary>Every line has one of the forms that we write, so nothing that a name says is read as Mermaid.</summary>
    [Fact]
    public void No_name_becomes_a_word_of_the_language() =>
        Assert.All(MermaidPicture.Write(HostileNames.Picture()).TrimEnd('\n').Split('\n'), line => Assert.Matches(Line(), line));

    [Fact]
    public void No_two_boxes_share_an_id()
    {
        var ids = Declared().Matches(MermaidPicture.Write(HostileNames.Picture())).Select(match => match.Groups["id"].Value).ToArray();

        Assert.True(ids.Length >= HostileNames.All.Length);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static PictureBox Box(string id, BoxKind kind, params string[] lines) => new() { Id = id, Title = id.Split("::")[^1], Kind = kind, Lines = lines };

    [GeneratedRegex(
        """^(flowchart TB| *(subgraph group_\w*|(box|places)_\w*)\["([^"<>`\[\]{}|&\\]|<br>|</?b>)*"\]| *end| *box_\w* ((-->|==>)(\|"[^"<>`\[\]{}|&\\]*"\|)?|~~~) box_\w*| *(class|classDef|linkStyle) [\w,]+ [\w#:,-]+)$""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex("""^ *(subgraph )?(?<id>(group|box|places)_\w*)\[""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();
}
