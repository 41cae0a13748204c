namespace Infra.Changes.Widening;

/// <summary>Several texts in one sentence.</summary>
internal static class Listing
{
    private const int Most = 6;

    /// <summary>The first few, and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<string> texts) => texts.Count switch
    {
        0 => "nothing",
        <= Most => string.Join(", ", texts),
        _ => $"{string.Join(", ", texts.Take(Most))} and {texts.Count - Most} more",
    };
}
