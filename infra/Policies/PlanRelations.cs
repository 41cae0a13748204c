using Infra.Plans;

namespace Infra.Policies;

/// <summary>What one resource of a plan is to another. What cannot be found is null, which no policy takes for a pass.</summary>
internal static class PlanRelations
{
    /// <summary>Whether customers notice when the stack fails. A stack that does not say is held to the stricter promise.</summary>
    public static bool IsCustomerFacing(this Plan plan) => plan.Outputs.GetValueOrDefault("customerFacing") is not false;

    /// <summary>Whether GitHub enforces something for the repository at all. A stack that does not say is held to the stricter promise.</summary>
    public static bool GitHubEnforces(this Plan plan, string what) =>
        (plan.Outputs.GetValueOrDefault("gitHubEnforces") as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(what) is not false;

    /// <summary>The resources of a type whose input is a text; none if the text is null.</summary>
    public static IEnumerable<PlannedResource> Where(this Plan plan, string type, string input, string? value) =>
        value is null ? [] : PlanIndex.Of(plan.Resources).Where(type, input, value);

    /// <summary>The resource of a type that an input means, by its id or by its ARN.</summary>
    public static PlannedResource? Referred(this Plan plan, string type, string? reference) =>
        reference is null ? null : PlanIndex.Of(plan.Resources).WithId(type, reference, OwnPart(reference));

    /// <summary>Whether an input means something that this plan makes.</summary>
    public static bool Makes(this Plan plan, string type, string? reference) => plan.Referred(type, reference) is not null;

    /// <summary>The subnets that are meant; null if one of them is not of this plan, or if there is none.</summary>
    public static IReadOnlyList<PlannedResource>? Subnets(this Plan plan, IReadOnlyList<string>? references)
    {
        var found = references?.Select(reference => plan.Referred(ResourceTypes.Subnet, reference)).OfType<PlannedResource>().ToArray() ?? [];
        return found.Length > 0 && found.Length == references!.Count ? found : null;
    }

    /// <summary>The routes of a subnet; null if it has no table of its own and so follows the main one of its VPC, which nobody declared.</summary>
    public static IReadOnlyList<PlannedResource>? RoutesOf(this Plan plan, PlannedResource subnet) =>
        plan.RouteTableOf(subnet) is { } table ? [.. plan.Where(ResourceTypes.Route, "routeTableId", table.Id)] : null;

    /// <summary>The route table of a subnet; null if it has none of its own and so follows the main one of its VPC, which nobody declared.</summary>
    public static PlannedResource? RouteTableOf(this Plan plan, PlannedResource subnet) =>
        plan.Referred(ResourceTypes.RouteTable, plan.Where(ResourceTypes.RouteTableAssociation, "subnetId", subnet.Id).FirstOrDefault()?.Text("routeTableId"));

    /// <summary>The task definition that a service runs.</summary>
    public static PlannedResource? TaskOf(this Plan plan, PlannedResource service) =>
        plan.Referred(ResourceTypes.TaskDefinition, service.Text("taskDefinition"));

    /// <summary>The containers of a task definition, or of what is none: empty.</summary>
    public static IReadOnlyList<PlannedMap> Containers(this PlannedResource? task) => task?.JsonItems("containerDefinitions") ?? [];

    /// <summary>Whether there is at least one and the promise holds for each: nothing passes by being empty.</summary>
    public static bool AnyAndAll<T>(this IEnumerable<T>? items, Func<T, bool> holds)
    {
        var any = false;
        foreach (var item in items ?? [])
        {
            if (!holds(item))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>The last part of an ARN: of <c>arn:aws:kms:R:A:key/K</c> it is K, of <c>...:task-definition/F:1</c> it is F.</summary>
    private static string? OwnPart(string reference)
    {
        var parts = reference.Split(':', 6);
        if (parts is not ["arn", _, _, _, _, var resource])
        {
            return null;
        }

        var own = resource[(resource.IndexOfAny(['/', ':']) + 1)..];
        return resource.StartsWith("task-definition/", StringComparison.Ordinal) ? own.Split(':')[0] : own;
    }
}
