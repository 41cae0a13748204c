using FsCheck;
using FsCheck.Fluent;
using Infra.Pictures;

namespace Tests.Pictures;

/// <summary>Whatever calls whatever, one sees who calls whom.</summary>
public sealed class SvgLayoutProperties
{
    private const int Most = 24;

    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261121UL, 1UL);
    private static readonly string[] Labels = ["", "tcp 443", "tcp 80, 443", "everything", "tcp 1, 2, 3, 4 and 5 more"];

    private static readonly Gen<int[]> Numbers = Gen.ArrayOf(Gen.Choose(0, 9_999), 60);

    [Fact]
    public void Nothing_lies_on_anything_else() => Prop.ForAll(Arb.From(Numbers), numbers =>
    {
        var picture = Imagined(numbers);

        Assert.Equal([], new SvgGeometry(SvgPicture.Write(picture)).Collisions());
    }).Check(Same);

    [Fact]
    public void Every_line_is_drawn_once() => Prop.ForAll(Arb.From(Numbers), numbers =>
    {
        var picture = Imagined(numbers);

        Assert.Equal(picture.Links.Count, SvgPicture.Write(picture).Split("class=\"picture-line").Length - 1);
        Assert.Equal(SvgPicture.Write(picture), SvgPicture.Write(picture));
    }).Check(Same);

    /// <summary>Boxes in lanes and frames, with lines among them, as the numbers have it.</summary>
    private static Picture Imagined(int[] numbers)
    {
        var lanes = 1 + (numbers[0] % 6);
        var boxes = Enumerable.Range(0, 1 + (numbers[1] % Most))
            .Select(index => (Lane: numbers[2 + index] % lanes, Box: new PictureBox { Id = $"{index}", Title = $"box-{index}", Kind = (BoxKind)(index % 5), Lines = [.. Enumerable.Repeat("a line", numbers[2 + index] % 4)] }))
            .ToLookup(pair => pair.Lane, pair => pair.Box);
        var groups = Enumerable.Range(0, lanes).Select(lane => new PictureGroup { Id = $"lane {lane}", Title = $"Lane {lane}", Boxes = [.. boxes[lane]] }).ToArray();
        var count = boxes.Sum(lane => lane.Count());
        var links = numbers[(2 + Most)..].Select(number => new PictureLink(
                $"{number % count}", $"{number / 7 % count}", Labels[number % Labels.Length], (LinkTone)(number % 3)))
            .Where(link => link.From != link.To).DistinctBy(link => (link.From, link.To, link.Label));
        return new Picture
        {
            Name = "reach",
            Title = "imagined",
            Groups = numbers[1] % 2 == 0 ? groups : [new PictureGroup { Id = "frame", Title = "Frame", Groups = groups[..((lanes + 1) / 2)] }, .. groups[((lanes + 1) / 2)..]],
            Links = [.. links],
        };
    }
}
