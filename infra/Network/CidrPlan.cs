namespace Infra.Network;

/// <summary>
/// Where each subnet lies in the VPC. Frozen: a zone's letter alone decides, so that a further zone only adds.
/// A quarter of the VPC is kept free for a tier to come, and every tier has room for eight zones.
/// </summary>
public static class CidrPlan
{
    /// <summary>The letters of the zones that have a place.</summary>
    public const string ZoneLetters = "abcdef";

    /// <summary>Four tiers of eight zones take five bits: a /20 VPC gives /25 subnets of 123 usable addresses.</summary>
    private const int Bits = 5;

    private const int ZonesPerTier = 8;

    public static CidrBlock Subnet(CidrBlock vpc, SubnetTier tier, char zone)
    {
        var place = ZoneLetters.IndexOf(zone, StringComparison.Ordinal);
        return vpc.Part(vpc.Prefix + Bits, ((int)tier * ZonesPerTier) + place);
    }
}
