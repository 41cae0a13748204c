using Infra.Plans;

namespace Infra.Acceptance.Coded;

/// <summary>What load balancers demand of a list of actions: of a listener as of its rules.</summary>
internal static class ListenerActions
{
    private static readonly (string Part, string Unchanged)[] Redirected =
    [
        ("protocol", "#{protocol}"), ("host", "#{host}"), ("port", "#{port}"), ("path", "/#{path}"), ("query", "#{query}"),
    ];

    /// <summary>The last action answers the request.</summary>
    /// <param name="id">Of the constraint.</param>
    /// <param name="type">A listener or a rule of one.</param>
    /// <param name="property">Its list of actions.</param>
    public static CodedConstraint LastAction(string id, string type, string property) => new()
    {
        Id = id,
        Type = type,
        Property = property,
        Says = "must end with forward, redirect or fixed-response",
        Answer = "InvalidLoadBalancerAction: the last action must answer the request",
        Noticed = Noticed.Apply,
        Fix = "put the action that answers the request last",
        Source = "boto/botocore:botocore/data/elbv2/2015-12-01/service-2.json ActionOrder (1.43.11)",
        Objections = (resource, _) => EndWithOneAnswer(resource, property),
    };

    /// <summary>A redirection leads elsewhere.</summary>
    /// <inheritdoc cref="LastAction"/>
    public static CodedConstraint Redirection(string id, string type, string property) => new()
    {
        Id = id,
        Type = type,
        Property = $"{property}[].redirect",
        Says = "must change the protocol, host, port, path or query",
        Answer = "InvalidLoadBalancerAction: a redirection to itself is a loop",
        Noticed = Noticed.Apply,
        Fix = "redirect to HTTPS, or to another port, host or path",
        Source = "awsdocs/elb-application-load-balancers-user-guide:doc_source/load-balancer-listeners.md (archived 2023-06)",
        Objections = (resource, _) => LeadElsewhere(resource, property),
    };

    /// <summary>The last action in their order answers the request, and no other does.</summary>
    private static IEnumerable<Objection> EndWithOneAnswer(PlannedResource resource, string property)
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
    private static IEnumerable<Objection> LeadElsewhere(PlannedResource resource, string property) =>
        from action in (resource.Items(property) ?? []).Index()
        where action.Item.Has("redirect")
        let redirect = action.Item.Map("redirect")!
        where Redirected.All(part => (redirect.Text(part.Part) ?? part.Unchanged) == part.Unchanged)
        select new Objection($"{property}[{action.Index}].redirect", null, "but changes neither protocol, host, port, path nor query: it leads back to itself");

    private static bool Answers(PlannedMap action) => action.Text("type") is not ("authenticate-cognito" or "authenticate-oidc" or "jwt-validation");
}
