using Infra.Acceptance;

namespace Infra.Settings;

/// <summary>What a text must look like, and the words that say so.</summary>
/// <param name="Allowed">Follows "must be" in messages.</param>
/// <param name="Holds">Whether a text has the shape.</param>
public sealed record TextShape(string Allowed, Func<string, bool> Holds)
{
    /// <summary>What a text must be that means something else without quotes.</summary>
    internal const string InQuotes = "in quotes: without them YAML reads a number, flag or date";

    /// <summary>One of a few words.</summary>
    public static TextShape OneOf(params IReadOnlyList<string> words) =>
        new(Wording.Alternatives(words), text => words.Contains(text, StringComparer.Ordinal));

    /// <summary>One of the values of a dated list that is too long to name.</summary>
    internal static TextShape Listed(string what, FactList facts) => new($"{what}, in {facts.File.Path}", facts.Values.ContainsKey);
}
