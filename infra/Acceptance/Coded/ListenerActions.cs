using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>What load balancers demand of a list of actions: of a listener as of its rules.</summary>
internal static class ListenerActions
{
    private static readonly (string Part, string Unchanged)[] Redirected =
    [
        ("protocol", "#{protocol}"), ("host", "#{host}"), ("port", "#{port}"), ("path", "/#{path}"), ("query", "#{query}"),
    ];

    /// <summary>The last action in their order answers the request, and no other does.</summary>
    /// <param name="resource">A listener or a rule.</param>
    /// <param name="property">Its list of actions.</param>
    public static IEnumerable<Objection> EndWithOneAnswer(PlannedResource resource, string property)
    {
        var actions = (resource.Items(property) ?? []).Index().OrderBy(action => action.Item.Number("order") ?? action.Index + 1).ToArray();
        foreach (var (index, action) in actions.SkipLast(1).Where(action => Answers(action.Item)))
        {
            yield return new Objection($"{property}[{index}].type", action.Text("type"), "but answers the request before the actions behind it");
        }

        if (actions.Length > 0 && actions[^1] is var (last, ending) && !Answers(ending))
        {
            yield return new Objection($"{property}[{last}].type", ending.Text("type"), "but the last action must be forward, redirect or fixed-response");
        }
    }

    /// <summary>A redirection changes something of the address.</summary>
    /// <inheritdoc cref="EndWithOneAnswer"/>
    public static IEnumerable<Objection> LeadElsewhere(PlannedResource resource, string property) =>
        from action in (resource.Items(property) ?? []).Index()
        where action.Item.Has("redirect")
        let redirect = action.Item.Map("redirect")!
        where Redirected.All(part => (redirect.Text(part.Part) ?? part.Unchanged) == part.Unchanged)
        select new Objection($"{property}[{action.Index}].redirect", null, "but changes neither protocol, host, port, path nor query: it leads back to itself");

    private static bool Answers(PlannedMap action) => action.Text("type") is not ("authenticate-cognito" or "authenticate-oidc" or "jwt-validation");
}
