namespace Infra.Acceptance.Language.Checks;

/// <summary><c>arn</c>, <c>arn kms:key</c>: an ARN, of a service and with such a beginning of its resource part.</summary>
internal sealed record ArnCheck(string? Service, string? Resource) : Check
{
    public override string Says => Service is null ? "must be an ARN" : $"must be an ARN of {Service}{(Resource is null ? "" : $" for a {Resource}")}";

    public override Outcome Of(Spot spot, RowScope scope) => Outcome.If(
        (spot.Value as string)?.Split(':', 6) is ["arn", var partition, var service, _, _, var resource]
        && partition.StartsWith("aws", StringComparison.Ordinal) && service.Length > 0 && resource.Length > 0
        && (Service is null || service == Service)
        && (Resource is null || resource.StartsWith(Resource, StringComparison.Ordinal)));
}
