using System.Globalization;

namespace Infra.Cost;

/// <summary>Numbers of an estimate as everybody reads them: the same on every machine.</summary>
public static class CostText
{
    /// <summary>What stands where a cost is not known; never a number.</summary>
    public const string Unknown = "unknown";

    /// <summary>US dollars to the cent, <c>1,234.50</c>, or that they are not known.</summary>
    public static string Dollars(decimal? dollars) => dollars?.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>With its sign: <c>+12.00</c>.</summary>
    public static string SignedDollars(decimal dollars) => dollars.ToString("+#,##0.00;-#,##0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A price of a unit with all of its digits, <c>0.004445</c>, or that it is not known.</summary>
    public static string Price(decimal? usd) => usd?.ToString("0.##########", CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>A quantity in at most four digits behind the point, or that it is not known.</summary>
    public static string Quantity(decimal? quantity) => quantity?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? Unknown;

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
