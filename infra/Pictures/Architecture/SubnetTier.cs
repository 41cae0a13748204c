namespace Infra.Pictures.Architecture;

/// <summary>How far the internet is from a subnet, by its routes.</summary>
internal enum SubnetTier
{
    /// <summary>A route to an internet gateway, or the plan does not say what routes it has.</summary>
    Public,

    /// <summary>A way out through a NAT gateway, and none in.</summary>
    Private,

    /// <summary>No way out and none in.</summary>
    Isolated,

    /// <summary>Nobody knows before the deployment.</summary>
    Unknown,
}
