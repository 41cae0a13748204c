using Infra.Network;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>How the ranges of a VPC are divided.</summary>
internal static class SubnetConstraints
{
    private const string MoreRanges = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";

    private static readonly PerPlan<ILookup<string, (PlannedResource Subnet, CidrBlock Range)>> Overlapped = new(FindOverlapped);

    public static CodedConstraint SubnetsLieInTheirVpc => new()
    {
        Id = "SUBNET-RANGE-01",
        Type = ResourceTypes.Subnet,
        Property = "cidrBlock",
        Says = "must be a part of the VPC",
        Answer = "InvalidSubnet.Range: The CIDR '...' is invalid.",
        Noticed = Noticed.Apply,
        Fix = "take CidrBlock of the subnet out of that of the VPC",
        Source = $"{Sources.Botocore("ec2/2016-11-15", "CreateSubnet operation text")}; github pulumi/pulumi-awsx issue 111",
        Objections = (subnet, plan) => subnet.Range() is { } range && plan.Referred(ResourceTypes.Vpc, subnet.Text("vpcId")) is { } vpc && vpc.Range() is { } whole
            && !RangesBeside(plan, vpc).Prepend(whole).Any(part => part.Contains(range))
                ? [new Objection("cidrBlock", range.ToString(), $"but the VPC is {whole}")] : [],
    };

    public static CodedConstraint SubnetsDoNotOverlap => new()
    {
        Id = "SUBNET-RANGE-02",
        Type = ResourceTypes.Subnet,
        Property = "cidrBlock",
        Says = "must have no address in common with another subnet of the VPC",
        Answer = "InvalidSubnet.Conflict: The CIDR '...' conflicts with another subnet",
        Noticed = Noticed.Apply,
        Fix = "give each subnet a part of the VPC of its own",
        Source = $"{Sources.Botocore("ec2/2016-11-15", "CreateSubnet operation text")}; github pulumi/pulumi-awsx issue 910",
        Objections = (subnet, plan) => Overlapped.Of(plan)[subnet.Urn].Select(other => new Objection("cidrBlock", subnet.Text("cidrBlock"), $"but {other.Subnet.Name} is {other.Range}")),
    };

    public static IReadOnlyList<CodedConstraint> All => [SubnetsLieInTheirVpc, SubnetsDoNotOverlap];

    private static IEnumerable<CidrBlock> RangesBeside(Plan plan, PlannedResource vpc) => plan.Where(MoreRanges, "vpcId", vpc.Id)
        .Select(more => CidrBlock.TryParse(more.Text("cidrBlock") ?? "", out var block) ? block : (CidrBlock?)null).OfType<CidrBlock>();

    /// <summary>
    /// By subnet, the widest one before it that it overlaps. Ranges either lie in one another or apart, so in the order of their first
    /// addresses, the wider first, the last one that was not left behind is the one to look at.
    /// </summary>
    private static ILookup<string, (PlannedResource Subnet, CidrBlock Range)> FindOverlapped(Plan plan)
    {
        var found = new List<(string Urn, (PlannedResource, CidrBlock) Other)>();
        foreach (var vpc in plan.OfType(ResourceTypes.Subnet).Select(subnet => (Subnet: subnet, Range: subnet.Range())).Where(pair => pair.Range is not null)
            .GroupBy(pair => pair.Subnet.Text("vpcId"), StringComparer.Ordinal))
        {
            (PlannedResource Subnet, CidrBlock Range)? wide = null;
            foreach (var (subnet, range) in vpc.Select(pair => (pair.Subnet, Range: pair.Range!.Value)).OrderBy(pair => pair.Range.First).ThenBy(pair => pair.Range.Prefix))
            {
                if (wide is { } other && other.Range.Contains(range))
                {
                    found.Add((subnet.Urn, other));
                }
                else
                {
                    wide = (subnet, range);
                }
            }
        }

        return found.ToLookup(pair => pair.Urn, pair => pair.Other, StringComparer.Ordinal);
    }
}
