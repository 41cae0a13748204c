namespace Infra.Plans;

/// <summary>A plan as it may be shown to everybody.</summary>
public static class PlanRedaction
{
    /// <summary>
    /// The plan with <c>[not shown: it looks like a secret]</c> for every value that looks like one and is not marked as one; the same plan
    /// if there is none. Policies look at the plan itself, reports show this one.
    /// </summary>
    public static Plan WithoutPlainSecrets(this Plan plan)
    {
        var outputs = PlainSecrets.OutputsOf(plan);
        PlannedResource[] found = [.. plan.Resources.Append(outputs).Where(resource => PlainSecrets.Of(resource).Count > 0)];
        if (found.Length == 0)
        {
            return plan;
        }

        var hidden = found.ToDictionary(resource => resource.Urn, Hide, StringComparer.Ordinal);
        return plan with
        {
            Resources = [.. plan.Resources.Select(resource => hidden.GetValueOrDefault(resource.Urn, resource))],
            Outputs = hidden.GetValueOrDefault(outputs.Urn, outputs).Inputs,
        };
    }

    /// <summary>The same of one resource.</summary>
    public static PlannedResource WithoutPlainSecrets(this PlannedResource resource) => PlainSecrets.Of(resource).Count > 0 ? Hide(resource) : resource;

    private static PlannedResource Hide(PlannedResource resource)
    {
        var places = PlainSecrets.Of(resource).ToHashSet(StringComparer.Ordinal);
        return resource with
        {
            Inputs = PlainValue.Map(resource.Inputs.Select(input => places.Contains(input.Key) ? KeyValuePair.Create(input.Key, (object?)SecretLike.Hidden) : input)),
        };
    }
}
