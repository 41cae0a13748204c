namespace Infra.Network;

/// <summary>Which traffic the VPC flow log records.</summary>
public enum FlowLogTraffic
{
    /// <summary>Only what security groups and network ACLs refused.</summary>
    Rejected,

    All,
}
