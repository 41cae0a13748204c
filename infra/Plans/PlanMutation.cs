using Infra.Text;

namespace Infra.Plans;

/// <summary>Copies of a plan that differ in one place: how a test breaks a promise on purpose.</summary>
public static class PlanMutation
{
    /// <summary>The plan with one input set to a value, or left out if the value is null.</summary>
    /// <param name="plan">Stays as it is.</param>
    /// <param name="name">The name of one resource, or <c>TYPE::NAME</c>; a component has nothing to change.</param>
    /// <param name="input">A path like <c>healthCheck.path</c> or <c>ingress[0].fromPort</c>; maps on the way are made as needed.</param>
    /// <param name="value">Text, flag, number, <see cref="Secret"/>, or lists and maps of these.</param>
    /// <exception cref="PlanLookupException">No resource, or more than one, has that name.</exception>
    /// <exception cref="WrongInputException">The path leads through something that is neither map nor list.</exception>
    public static Plan With(this Plan plan, string name, string input, object? value) =>
        plan.With(name, resource => WithInput(resource, InputPath.Parse(input), PlainValue.From(value)));

    /// <summary>The plan with one resource changed, its options included. A new parent or name needs a new URN, too.</summary>
    /// <exception cref="PlanLookupException">No resource, or more than one, has that name.</exception>
    public static Plan With(this Plan plan, string name, Func<PlannedResource, PlannedResource> change)
    {
        var target = PlanLookup.Target(plan, name);
        return plan with
        {
            Resources = Ordered(plan.Resources.Select(resource => ReferenceEquals(resource, target) ? change(resource) : resource)),
        };
    }

    /// <summary>The plan with one more resource, or with another one in its place if it has one of that URN.</summary>
    public static Plan With(this Plan plan, PlannedResource resource) =>
        plan with { Resources = Ordered(plan.Resources.Where(other => other.Urn != resource.Urn).Append(resource)) };

    /// <summary>The plan without one resource.</summary>
    /// <exception cref="PlanLookupException">No resource, or more than one, has that name.</exception>
    public static Plan Without(this Plan plan, string name)
    {
        var target = PlanLookup.Target(plan, name);
        return plan with { Resources = [.. plan.Resources.Where(resource => !ReferenceEquals(resource, target))] };
    }

    private static PlannedResource[] Ordered(IEnumerable<PlannedResource> resources) =>
        [.. resources.OrderBy(resource => resource.Urn, StringComparer.Ordinal)];

    private static PlannedResource WithInput(PlannedResource resource, InputPath path, object? value)
    {
        var inputs = (IReadOnlyDictionary<string, object?>)Set(resource, resource.Inputs, path, 0, value)!;
        var input = path.Steps[0].Key!;
        var others = resource.SecretInputs.Where(secret => secret != input);
        return resource with
        {
            Inputs = inputs,
            SecretInputs = [.. (PlainValue.HoldsSecret(inputs.GetValueOrDefault(input)) ? others.Append(input) : others).Order(StringComparer.Ordinal)],
        };
    }

    private static object? Set(PlannedResource resource, object? current, InputPath path, int depth, object? value)
    {
        if (depth == path.Steps.Count)
        {
            return value;
        }

        var (key, index) = path.Steps[depth];
        if (key is not null && current is null or IReadOnlyDictionary<string, object?>)
        {
            var map = (IReadOnlyDictionary<string, object?>?)current ?? PlainValue.Map([]);
            if (value is null && !map.ContainsKey(key!))
            {
                throw new PlanLookupException(
                    $"{resource.Name} ({resource.Type}) has no input '{path.Prefix(depth + 1)}' to leave out{Nearest.Hint(key!, map.Keys)}");
            }

            var changed = Set(resource, map.GetValueOrDefault(key!), path, depth + 1, value);
            var others = map.Where(entry => entry.Key != key);
            return PlainValue.Map(changed is null ? others : others.Append(KeyValuePair.Create(key!, (object?)changed)));
        }

        if (index is { } position && current is IReadOnlyList<object?> list)
        {
            if (position > list.Count || (position == list.Count && value is null))
            {
                throw new WrongInputException(resource, path.Prefix(depth), PlainValue.Describe(list, key ?? ""), $"longer to have an item {position}");
            }

            var changed = Set(resource, position < list.Count ? list[position] : null, path, depth + 1, value);
            IEnumerable<object?> replacement = changed is null ? [] : [changed];
            return PlainValue.List([.. list.Take(position), .. replacement, .. list.Skip(position + 1)]);
        }

        var found = current is null ? "absent" : PlainValue.Describe(current, InputPath.LastKey(path.Prefix(depth)));
        throw new WrongInputException(resource, path.Prefix(depth), found, key is null ? "a list" : "a map");
    }
}
