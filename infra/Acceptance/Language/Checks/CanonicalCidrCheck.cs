namespace Infra.Acceptance.Language.Checks;

/// <summary><c>cidr canonical</c>: a block whose host bits are zero.</summary>
internal sealed record CanonicalCidrCheck : Check
{
    public override string Says => "must be the first address of its block, with the length of its prefix";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(AddressBlock.TryParse(spot.Value as string) is { IsCanonical: true });
}
