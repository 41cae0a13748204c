using System.Xml.Linq;
using Infra.Pictures;
using Tests.Fixtures;

namespace Tests.Pictures;

[Collection("plans")]
public sealed class SvgPictureTests(StackPlans plans)
{
    private static readonly string[] Elements = ["svg", "title", "desc", "style", "rect", "text", "path", "g"];
    private static readonly string[] Attributes = ["class", "viewBox", "role", "aria-labelledby", "id", "width", "height", "x", "y", "rx", "d", "xmlns"];

    [Fact]
    public void It_needs_nothing_else_and_runs_nothing() => Assert.All(Pictures(), picture =>
    {
        var text = SvgPicture.Write(picture);
        var svg = XDocument.Parse(text).Root!;

        Assert.Empty(svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(Elements));
        Assert.Empty(svg.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Except(Attributes));
        Assert.DoesNotContain("url(", svg.Descendants().Single(element => element.Name.LocalName == "style").Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", text, StringComparison.Ordinal);
    });

    [Fact]
    public void It_has_a_name_and_says_what_it_shows()
    {
        var svg = XDocument.Parse(SvgPicture.Write(ReachPicture.Of(plans.Production))).Root!;
        var parts = svg.Elements().Where(element => element.Attribute("id") is not null).ToDictionary(element => element.Attribute("id")!.Value, element => element.Value, StringComparer.Ordinal);

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(svg.Attribute("aria-labelledby")!.Value.Split(' '), parts.Keys);
        Assert.Equal("production: who may reach whom", parts["picture-reach-title"]);
        Assert.Contains("edge-alb to api-ecs: tcp 8080.", parts["picture-reach-description"], StringComparison.Ordinal);
        Assert.Contains("No connection from outside ends at data.", parts["picture-reach-description"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_the_width_that_it_is_given_and_the_colours_that_the_reader_wants()
    {
        var text = SvgPicture.Write(ReachPicture.Of(plans.Production));

        Assert.Matches("^<svg class=\"picture\" viewBox=\"0 0 [0-9.]+ [0-9.]+\"", text);
        Assert.Contains("@media (prefers-color-scheme: dark)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_lies_on_anything_else() => Assert.Equal([], Pictures().SelectMany(picture => new SvgGeometry(SvgPicture.Write(picture)).Collisions()));

    [Fact]
    public void A_picture_without_anything_in_it_is_one() => Assert.Contains(
        ">nothing here<", SvgPicture.Write(new Picture { Name = "reach", Title = "empty", Groups = [], Links = [], Notes = ["nothing here"] }), StringComparison.Ordinal);

    private IEnumerable<Picture> Pictures() =>
        [.. plans.All.SelectMany(plan => new[] { ArchitecturePicture.Of(plan), ReachPicture.Of(plan) }), HostileNames.Picture()];
}
