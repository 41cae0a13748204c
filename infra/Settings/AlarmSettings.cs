using Infra.Units;

namespace Infra.Settings;

public sealed record AlarmSettings
{
    /// <summary>Who is told; AWS asks this address once to confirm.</summary>
    public required string Email { get; init; }

    /// <summary>95 of 100 requests are answered within this time.</summary>
    public required TimeSpan LatencyP95 { get; init; }

    /// <summary>At most this share of the requests is answered with a 5xx status.</summary>
    public required Percent ServerErrors { get; init; }

    /// <summary>How many connections to Postgres are still usual; its memory sets the real limit.</summary>
    public required int DatabaseConnections { get; init; }

    /// <summary>How long a worker may write nothing to its log; whole hours.</summary>
    public required TimeSpan WorkerSilence { get; init; }
}
