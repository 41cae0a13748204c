namespace Infra.Edge;

/// <summary>From where CloudFront answers. More locations are nearer to some readers and dearer for all.</summary>
public enum EdgeLocations
{
    /// <summary>North America, Europe and Israel.</summary>
    Cheapest,

    /// <summary>All but South America, Australia and New Zealand.</summary>
    Most,

    All,
}
