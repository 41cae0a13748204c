namespace Infra.Cost;

/// <summary>The month that everything is told for: as long as an average one.</summary>
public static class Month
{
    public const decimal Hours = 730;

    public const decimal Days = Hours / 24;

    public const decimal Seconds = Hours * 3600;
}
