using System.Globalization;
using Infra.Acceptance;

namespace Infra.Data;

/// <summary>
/// When AWS ends the standard support of an engine. After that day a database without extended support is upgraded by AWS on a day of its
/// own choice, and a new one cannot be made; a cache is charged for extended support until AWS moves it to another engine.
/// </summary>
public static class EngineSupport
{
    private static readonly FactList Facts = DatedFacts.Of("engine-support");

    private static readonly Dictionary<(string Engine, string MajorVersion), DateOnly?> Ends = Facts.Values.ToDictionary(
        fact => fact.Key.Split(' ') is [var engine, var version] ? (engine, version) : throw new FormatException($"{Facts.File.Path}: '{fact.Key}' is no engine with its major version"),
        fact => fact.Value.Length == 0 ? (DateOnly?)null : DateOnly.ParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>When the dates were last compared with their sources; what is judged by them is judged by this day and never by the clock.</summary>
    public static DateOnly Checked => Facts.File.Checked;

    /// <summary>How long before the end somebody should know.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(180);

    /// <summary>The last day of a major version of Postgres; null where none has been announced.</summary>
    public static DateOnly? EndOfPostgres(int majorVersion) =>
        Ends.GetValueOrDefault(("postgres", majorVersion.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether a version is in the list, and the last day of its standard support; null where none has been announced.</summary>
    /// <param name="engine">As AWS writes it: <c>postgres</c>, <c>redis</c> or <c>valkey</c>.</param>
    /// <param name="majorVersion">The major version alone: <c>17</c>.</param>
    /// <param name="end">The day.</param>
    public static bool TryEnd(string engine, string majorVersion, out DateOnly? end) => Ends.TryGetValue((engine, majorVersion), out end);

    /// <summary>Whether a version is in the list, and its support ends a year or more after <see cref="Checked"/> or on no day that AWS has named.</summary>
    /// <param name="engine">As AWS writes it: <c>postgres</c>, <c>redis</c> or <c>valkey</c>.</param>
    /// <param name="majorVersion">The major version alone: <c>17</c>.</param>
    public static bool HasAYearLeft(string engine, string majorVersion) =>
        Ends.TryGetValue((engine, majorVersion), out var end) && !(end < Checked.AddYears(1));
}
