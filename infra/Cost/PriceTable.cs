using System.Globalization;
using Infra.Acceptance;

namespace Infra.Cost;

/// <summary>
/// The prices that are known, from <c>infra/Cost/prices.tsv</c>: each with its date and its source, the dearest tier where the price falls
/// with what is used. What is not in it is unknown, which is another thing than free.
/// </summary>
public sealed class PriceTable
{
    private const string Name = "prices.tsv";
    private const string Columns = "service\tunit\tdimension\tregion\tusd\tas of\tsource";

    private static readonly Lazy<PriceTable> Embedded = new(() => Of(EmbeddedTable.In("Cost", Columns).Single()));

    private readonly Dictionary<(PriceKey Key, string Region), Price> _byPlace;
    private readonly ILookup<PriceKey, Price> _byKey;

    private PriceTable(DatedFile file, IReadOnlyList<Price> prices)
    {
        File = file;
        All = prices;
        _byPlace = prices.ToDictionary(price => (price.Key, price.Region));
        _byKey = prices.ToLookup(price => price.Key);
    }

    /// <summary>The table of this repository.</summary>
    public static PriceTable Ours => Embedded.Value;

    /// <summary>How old the rows are.</summary>
    public DatedFile File { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Price> All { get; }

    /// <summary>The price in a region, or the one of every region; null if neither is known.</summary>
    public Price? Find(PriceKey key, string region) =>
        _byPlace.GetValueOrDefault((key, region)) ?? _byPlace.GetValueOrDefault((key, Price.EveryRegion));

    /// <summary>What the same costs in the regions where it is known.</summary>
    public IEnumerable<Price> Elsewhere(PriceKey key) => _byKey[key];

    /// <exception cref="FormatException">Names the line, and what is wrong with it.</exception>
    public static PriceTable Read(string text) => Of(EmbeddedTable.Read(Name, text, Columns));

    private static PriceTable Of(EmbeddedTable table)
    {
        var seen = new HashSet<(PriceKey Key, string Region)>();
        var prices = new List<Price>();
        foreach (var (line, cells) in table.Rows)
        {
            var price = Row(table, line, cells);
            prices.Add(seen.Add((price.Key, price.Region)) ? price : throw table.Wrong(line, $"{price.Key} in {price.Region} stands there twice"));
        }

        return new PriceTable(table.Dated("infra/Cost"), prices);
    }

    private static Price Row(EmbeddedTable table, int line, string[] cells)
    {
        var (service, unit, dimension, region, usd, asOf, source) = (cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        return new[] { service, unit, dimension, region }.Any(string.IsNullOrWhiteSpace) ? throw table.Wrong(line, "service, unit, dimension or region is empty")
            : !decimal.TryParse(usd, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars) ? throw table.Wrong(line, $"'{usd}' is no price")
            : !TryDay(asOf, out var day) ? throw table.Wrong(line, $"'{asOf}' is no day")
            : string.IsNullOrWhiteSpace(source) ? throw table.Wrong(line, "it has no source")
            : new Price(new PriceKey(service, unit, dimension), region, dollars, day, source);
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
