using System.Text.Json;
using Infra.Plans;
using Xunit.Sdk;

namespace Tests.Fixtures;

/// <summary>Facts about a plan as sentences. None holds for something that is not there.</summary>
internal static class PlanAssertions
{
    /// <summary>The resources of a type; fails if there is none.</summary>
    public static IReadOnlyList<PlannedResource> All(this Plan plan, string type)
    {
        var all = plan.OfType(type).ToArray();
        return all.Length > 0 ? all : throw new XunitException($"the plan of {plan.Stack} has no {type}, so nothing can be said about all of them");
    }

    /// <summary>Fails unless the input at a path is that value; numbers compare as numbers, lists and maps by their parts.</summary>
    public static void ShouldHave(this PlannedResource resource, string input, object value)
    {
        var found = Found(resource, input);
        if (Text(found) != Text(Plain(value)))
        {
            throw new XunitException($"{resource.Name} ({resource.Type}) should have {input} = {Text(Plain(value))} but has {(found is null ? "none" : Text(found))}");
        }
    }

    /// <summary>Fails unless every resource has the input, and if there is no resource.</summary>
    public static void ShouldHave(this IEnumerable<PlannedResource> resources, string input, object value)
    {
        var any = false;
        foreach (var resource in resources)
        {
            resource.ShouldHave(input, value);
            any = true;
        }

        if (!any)
        {
            throw new XunitException($"there is no resource that could have {input} = {Text(Plain(value))}");
        }
    }

    /// <summary>Fails if something is set at a path.</summary>
    public static void ShouldNotHave(this PlannedResource resource, string input)
    {
        if (Found(resource, input) is { } found)
        {
            throw new XunitException($"{resource.Name} ({resource.Type}) should have no {input} but has {Text(found)}");
        }
    }

    private static object? Found(PlannedResource resource, string input)
    {
        if (resource.IsSecret(input))
        {
            return Secret.Value;
        }

        var end = input.LastIndexOf('.');
        var parent = end < 0 || input.EndsWith("\"]", StringComparison.Ordinal) ? null : resource.Map(input[..end]);
        return parent is not null
            ? parent.GetValueOrDefault(input[(end + 1)..])
            : end < 0 ? resource.Inputs.GetValueOrDefault(input) : null;
    }

    private static object? Plain(object value) => value is Secret ? value : JsonSerializer.SerializeToElement(value);

    private static string Text(object? value) => value is Secret ? $"{value}" : JsonSerializer.Serialize(value);
}
