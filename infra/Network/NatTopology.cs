namespace Infra.Network;

/// <summary>How the private subnets reach the internet.</summary>
public enum NatTopology
{
    /// <summary>Not at all: only for a stack without services, since Fargate fetches images over this way.</summary>
    None,

    /// <summary>One gateway for all zones: cheaper, and its zone's failure cuts the others off.</summary>
    Single,

    /// <summary>A gateway in each zone.</summary>
    PerZone,
}
