using System.Globalization;

namespace Infra.Cost;

/// <summary>The processors of an instance class of RDS: <c>db.m7g.large</c> has two.</summary>
public static class InstanceProcessors
{
    private const decimal OfLarge = 2;
    private const decimal OfExtraLarge = 4;

    /// <summary>vCPUs; null for a class that is named otherwise.</summary>
    public static decimal? Of(string? instanceClass)
    {
        if (instanceClass?.Split('.') is not ["db", var family, var size])
        {
            return null;
        }

        var burstable = family is ['t', >= '3', ..];
        return size switch
        {
            "micro" or "small" or "medium" when burstable => OfLarge,
            "large" => OfLarge,
            "xlarge" => OfExtraLarge,
            _ when size.EndsWith("xlarge", StringComparison.Ordinal)
                && decimal.TryParse(size[..^"xlarge".Length], NumberStyles.None, CultureInfo.InvariantCulture, out var times) => times * OfExtraLarge,
            _ => null,
        };
    }
}
