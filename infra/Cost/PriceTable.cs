using System.Globalization;

namespace Infra.Cost;

/// <summary>
/// The prices that are known, from <c>infra/Cost/prices.tsv</c>: each with its date and its source, the dearest tier where the price falls
/// with what is used. What is not in it is unknown, which is another thing than free.
/// </summary>
public sealed class PriceTable
{
    private const string File = "prices.tsv";
    private const string CheckedMark = "# checked";
    private const string ShelfLifeMark = "# shelf life in days";
    private const string Columns = "service\tunit\tdimension\tregion\tusd\tas of\tsource";

    private static readonly Lazy<PriceTable> Embedded = new(ReadEmbedded);

    private readonly Dictionary<(PriceKey Key, string Region), Price> _byPlace;
    private readonly ILookup<PriceKey, Price> _byKey;

    private PriceTable(DateOnly @checked, TimeSpan shelfLife, IReadOnlyList<Price> prices)
    {
        Checked = @checked;
        ShelfLife = shelfLife;
        All = prices;
        _byPlace = prices.ToDictionary(price => (price.Key, price.Region));
        _byKey = prices.ToLookup(price => price.Key);
    }

    /// <summary>The table of this repository.</summary>
    public static PriceTable Ours => Embedded.Value;

    /// <summary>The day on which somebody last compared the rows with their sources.</summary>
    public DateOnly Checked { get; }

    /// <summary>How long after <see cref="Checked"/> the rows may be relied on.</summary>
    public TimeSpan ShelfLife { get; }

    /// <summary>The last day on which the rows may be relied on.</summary>
    public DateOnly GoodUntil => Checked.AddDays((int)ShelfLife.TotalDays);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Price> All { get; }

    /// <summary>The price in a region, or the one of every region; null if neither is known.</summary>
    public Price? Find(PriceKey key, string region) =>
        _byPlace.GetValueOrDefault((key, region)) ?? _byPlace.GetValueOrDefault((key, Price.EveryRegion));

    /// <summary>What the same costs in the regions where it is known.</summary>
    public IEnumerable<Price> Elsewhere(PriceKey key) => _byKey[key];

    /// <exception cref="FormatException">Names the line, and what is wrong with it.</exception>
    public static PriceTable Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines is not [var checkedLine, var shelfLine, Columns, .. var rows]
            || checkedLine.Split('\t') is not [CheckedMark, var day] || !TryDay(day, out var @checked)
            || shelfLine.Split('\t') is not [ShelfLifeMark, var days] || !int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var shelfLife))
        {
            throw new FormatException($"{File}: it must begin with the day it was checked, its shelf life and the names of its columns");
        }

        var seen = new HashSet<(PriceKey Key, string Region)>();
        var prices = new List<Price>();
        foreach (var (line, number) in rows.Select((line, index) => (line, index + 4)).Where(row => row.line.Length > 0))
        {
            var price = Row(line, number);
            prices.Add(seen.Add((price.Key, price.Region)) ? price : throw Wrong(number, $"{price.Key} in {price.Region} stands there twice"));
        }

        return new PriceTable(@checked, TimeSpan.FromDays(shelfLife), prices);
    }

    private static Price Row(string line, int number) => line.Split('\t') switch
    {
        [var service, var unit, var dimension, var region, var usd, var asOf, var source] =>
            new[] { service, unit, dimension, region }.Any(string.IsNullOrWhiteSpace) ? throw Wrong(number, "service, unit, dimension or region is empty")
            : !decimal.TryParse(usd, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars) ? throw Wrong(number, $"'{usd}' is no price")
            : !TryDay(asOf, out var day) ? throw Wrong(number, $"'{asOf}' is no day")
            : string.IsNullOrWhiteSpace(source) ? throw Wrong(number, "it has no source")
            : new Price(new PriceKey(service, unit, dimension), region, dollars, day, source),
        var cells => throw Wrong(number, $"it has {cells.Length} columns and must have 7"),
    };

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static FormatException Wrong(int line, string problem) => new($"{File}, line {line}: {problem}");

    private static PriceTable ReadEmbedded()
    {
        using var stream = typeof(PriceTable).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"{File} is not in the assembly");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
