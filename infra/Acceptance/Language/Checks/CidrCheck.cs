namespace Infra.Acceptance.Language.Checks;

/// <summary><c>cidr 16..28</c>: an IPv4 block with a prefix of such a length.</summary>
internal sealed record CidrCheck(Range Prefix) : Check
{
    public override string Says => $"must be an IPv4 block with a prefix length {Prefix}";

    public override Outcome Of(Spot spot, RowScope scope) =>
        Outcome.If(AddressBlock.TryParse(spot.Value as string) is { IsIPv4: true } block && Prefix.Holds(block.Prefix));
}
