namespace Infra.Data;

/// <summary>How far back CloudWatch Database Insights shows what the database waited for.</summary>
public enum DatabaseInsights
{
    /// <summary>Seven days, free.</summary>
    Standard,

    /// <summary>Fifteen months, at a price per vCPU and month.</summary>
    Advanced,
}
