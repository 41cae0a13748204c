using Infra.Network;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>How the ranges of a VPC are divided.</summary>
internal static class SubnetConstraints
{
    private const string MoreRanges = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";

    private static readonly PerPlan<IReadOnlyDictionary<string, PlacedSubnet>> Overlapped = new(FindOverlapped);

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
        Objections = (subnet, plan) => Overlapped.Of(plan).GetValueOrDefault(subnet.Urn) is { } other
            ? [new Objection("cidrBlock", subnet.Text("cidrBlock"), $"but {other.Subnet.Name} is {other.Range}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [SubnetsLieInTheirVpc, SubnetsDoNotOverlap];

    private static IEnumerable<CidrBlock> RangesBeside(Plan plan, PlannedResource vpc) => plan.Where(MoreRanges, "vpcId", vpc.Id)
        .Select(more => CidrBlock.TryParse(more.Text("cidrBlock") ?? "", out var block) ? block : (CidrBlock?)null).OfType<CidrBlock>();

    /// <summary>
    /// By subnet, the widest one before it that it overlaps. Ranges either lie in one another or apart, so in the order of their first
    /// addresses, the wider first, the last one that was not left behind is the one to look at.
    /// </summary>
    private static Dictionary<string, PlacedSubnet> FindOverlapped(Plan plan)
    {
        var found = new Dictionary<string, PlacedSubnet>(StringComparer.Ordinal);
        foreach (var vpc in plan.OfType(ResourceTypes.Subnet).Select(PlacedSubnet.Of).OfType<PlacedSubnet>().GroupBy(placed => placed.Subnet.Text("vpcId"), StringComparer.Ordinal))
        {
            PlacedSubnet? wide = null;
            foreach (var placed in vpc.OrderBy(placed => placed.Range.First).ThenBy(placed => placed.Range.Prefix))
            {
                if (wide?.Range.Contains(placed.Range) == true)
                {
                    found.Add(placed.Subnet.Urn, wide);
                }
                else
                {
                    wide = placed;
                }
            }
        }

        return found;
    }

    /// <summary>A subnet whose range can be read.</summary>
    private sealed record PlacedSubnet(PlannedResource Subnet, CidrBlock Range)
    {
        public static PlacedSubnet? Of(PlannedResource subnet) => subnet.Range() is { } range ? new PlacedSubnet(subnet, range) : null;
    }
}
