using System.Globalization;
using Infra.Plans;

namespace Infra.Changes.Loss;

/// <summary>When the provider replaces for some values of an input only.</summary>
internal static class ReplacementConditions
{
    /// <summary>ElastiCache turns Redis into Valkey in place, and nothing else into anything.</summary>
    public static bool IsAnotherCacheEngine(PlannedResource before, PlannedResource after) =>
        (Text(before, "engine") ?? "redis", Text(after, "engine") ?? "redis") is not (("redis", "redis" or "valkey") or ("valkey", "valkey"));

    /// <summary>A later version is an upgrade in place. What cannot be read as a version is taken for an earlier one.</summary>
    public static bool IsEarlierVersion(PlannedResource before, PlannedResource after) =>
        Text(before, "engineVersion") is { } old && Text(after, "engineVersion") is { } now
        && ((Version(old), Version(now)) is not ({ } earlier, { } later) || later < earlier);

    /// <summary>A VPC gives up its own hardware in place, and gets it only with its making.</summary>
    public static bool IsAnotherTenancy(PlannedResource before, PlannedResource after) =>
        (Text(before, "instanceTenancy") ?? "default", Text(after, "instanceTenancy") ?? "default") is var (old, now) && old != now && (old, now) is not ("dedicated", "default");

    /// <summary>A network load balancer cannot leave a subnet; an application load balancer can.</summary>
    public static bool IsNetworkBalancer(PlannedResource before, PlannedResource after) => Text(after, "loadBalancerType") is "network" or "gateway";

    /// <summary>An address range that was given to the subnet with its making.</summary>
    public static bool AssignedAddresses(PlannedResource before, PlannedResource after) => before.Inputs.GetValueOrDefault("assignIpv6AddressOnCreation") is true;

    private static string? Text(PlannedResource resource, string input) => resource.Inputs.GetValueOrDefault(input) as string;

    /// <summary>Of <c>7.2.x</c> it is 7.2; null for what is no version.</summary>
    private static Version? Version(string text)
    {
        int[] parts = [.. text.Split('.').TakeWhile(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Take(2).Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return parts.Length == 0 ? null : new Version(parts[0], parts.ElementAtOrDefault(1));
    }
}
